00000000002bec90 <<querent::driver::sqlite::SqliteConnection as querent::connection::Driver>::write>:
  2bec90:	push   %rbp
  2bec91:	push   %r15
  2bec93:	push   %r14
  2bec95:	push   %r13
  2bec97:	push   %r12
  2bec99:	push   %rbx
  2bec9a:	sub    $0x178,%rsp
  2beca1:	mov    %rcx,%r14
  2beca4:	mov    %rdx,%r12
  2beca7:	mov    %rdi,%rbx
  2becaa:	mov    %rsi,0x120(%rsp)
  2becb2:	mov    (%rsi),%rbp
  2becb5:	movb   $0x4,0x15c(%rsp)
  2becbd:	xorps  %xmm0,%xmm0
  2becc0:	movaps %xmm0,0x140(%rsp)
  2becc8:	movups %xmm0,0x14c(%rsp)
  2becd0:	lea    0x140(%rsp),%rsi
  2becd8:	mov    %rdx,%rdi
  2becdb:	call   *0x18(%rcx)
  2becde:	lea    0xd0(%rsp),%rax
  2bece6:	mov    %rax,0xb8(%rsp)
  2becee:	movaps 0x140(%rsp),%xmm0
  2becf6:	movaps 0x150(%rsp),%xmm1
  2becfe:	movaps %xmm1,0xd0(%rsp)
  2bed06:	movaps %xmm0,0xc0(%rsp)
  2bed0e:	lea    0xc(%rbx),%r15
  2bed12:	mov    %rbp,0xe0(%rsp)
  2bed1a:	mov    %r12,0x8(%rsp)
  2bed1f:	mov    %r12,0xf0(%rsp)
  2bed27:	mov    %r14,0x10(%rsp)
  2bed2c:	mov    %r14,0xf8(%rsp)
  2bed34:	mov    %rbp,0x100(%rsp)
  2bed3c:	mov    %r15,0x108(%rsp)
  2bed44:	mov    (%rbx),%r13
  2bed47:	mov    0x20(%r13),%rdi
  2bed4b:	mov    0x30(%r13),%r14
  2bed4f:	inc    %r14
  2bed52:	mov    %r14,0x30(%r13)
  2bed56:	mov    0xc0(%rsp),%rdx
  2bed5e:	mov    0xc8(%rsp),%rsi
  2bed66:	mov    %rsi,%rcx
  2bed69:	rol    $0x11,%rcx
  2bed6d:	mov    0xd8(%rsp),%eax
  2bed74:	mov    %rax,%r8
  2bed77:	xor    %rdx,%r8
  2bed7a:	xor    %rcx,%r8
  2bed7d:	movabs $0x9e3779b97f4a7c15,%rcx
  2bed87:	imul   %r8,%rcx
  2bed8b:	xor    %rbp,%rcx
  2bed8e:	movabs $0x517cc1b727220a95,%rbx
  2bed98:	imul   %rcx,%rbx
  2bed9c:	mov    $0x40,%ecx
  2beda1:	tzcnt  %rdi,%rcx
  2beda6:	neg    %cl
  2beda8:	shr    %cl,%rbx
  2bedab:	cmp    %rdi,%rbx
  2bedae:	jae    2beeb1 <<querent::driver::sqlite::SqliteConnection as querent::connection::Driver>::write+0x221>
  2bedb4:	mov    0x18(%r13),%rcx
  2bedb8:	mov    (%rcx,%rbx,4),%r12d
  2bedbc:	test   %r12,%r12
  2bedbf:	je     2beeb1 <<querent::driver::sqlite::SqliteConnection as querent::connection::Driver>::write+0x221>
  2bedc5:	dec    %r12
  2bedc8:	mov    0x10(%r13),%rcx
  2bedcc:	mov    %rcx,0x118(%rsp)
  2bedd4:	cmp    %rcx,%r12
  2bedd7:	jae    2beeb1 <<querent::driver::sqlite::SqliteConnection as querent::connection::Driver>::write+0x221>
  2beddd:	mov    0x8(%r13),%rdi
  2bede1:	lea    (%r12,%r12,4),%rcx
  2bede5:	shl    $0x4,%rcx
  2bede9:	mov    %rdi,0xb0(%rsp)
  2bedf1:	cmp    %rbp,0x20(%rdi,%rcx,1)
  2bedf6:	jne    2bee3c <<querent::driver::sqlite::SqliteConnection as querent::connection::Driver>::write+0x1ac>
  2bedf8:	add    0xb0(%rsp),%rcx
  2bee00:	xor    (%rcx),%rdx
  2bee03:	xor    0x8(%rcx),%rsi
  2bee07:	or     %rdx,%rsi
  2bee0a:	jne    2bee3c <<querent::driver::sqlite::SqliteConnection as querent::connection::Driver>::write+0x1ac>
  2bee0c:	cmp    %eax,0x18(%rcx)
  2bee0f:	jne    2bee3c <<querent::driver::sqlite::SqliteConnection as querent::connection::Driver>::write+0x1ac>
  2bee11:	movzbl 0x1c(%rcx),%eax
  2bee15:	cmp    0xdc(%rsp),%al
  2bee1c:	jne    2bee3c <<querent::driver::sqlite::SqliteConnection as querent::connection::Driver>::write+0x1ac>
  2bee1e:	mov    0x10(%rcx),%rdi
  2bee22:	mov    0xd0(%rsp),%rsi
  2bee2a:	mov    %rdi,%rax
  2bee2d:	or     %rsi,%rax
  2bee30:	je     2bee56 <<querent::driver::sqlite::SqliteConnection as querent::connection::Driver>::write+0x1c6>
  2bee32:	call   *0x419538(%rip)        # 6d8370 <_DYNAMIC+0x618>
  2bee38:	test   %al,%al
  2bee3a:	jne    2bee56 <<querent::driver::sqlite::SqliteConnection as querent::connection::Driver>::write+0x1c6>
  2bee3c:	lea    0xc0(%rsp),%rdx
  2bee44:	mov    %r13,%rdi
  2bee47:	mov    %rbx,%rsi
  2bee4a:	call   297db0 <querent::driver::cache::Cache<S>::index_from>
  2bee4f:	test   $0x1,%al
  2bee51:	je     2beeb1 <<querent::driver::sqlite::SqliteConnection as querent::connection::Driver>::write+0x221>
  2bee53:	mov    %rdx,%r12
  2bee56:	cmp    0x118(%rsp),%r12
  2bee5e:	jae    2beeb1 <<querent::driver::sqlite::SqliteConnection as querent::connection::Driver>::write+0x221>
  2bee60:	lea    (%r12,%r12,4),%rax
  2bee64:	shl    $0x4,%rax
  2bee68:	mov    0xb0(%rsp),%rcx
  2bee70:	mov    %r14,0x30(%rcx,%rax,1)
  2bee75:	lea    (%rcx,%rax,1),%rsi
  2bee79:	add    $0x38,%rsi
  2bee7d:	lea    0x70(%rsp),%rdi
  2bee82:	mov    0x8(%rsp),%rdx
  2bee87:	mov    0x10(%rsp),%rcx
  2bee8c:	call   263090 <querent::driver::sqlite::bind::all>
  2bee91:	movzbl 0x80(%rsp),%eax
  2bee99:	mov    0x70(%rsp),%r12
  2bee9e:	cmp    $0x2,%al
  2beea0:	jne    2bf161 <<querent::driver::sqlite::SqliteConnection as querent::connection::Driver>::write+0x4d1>
  2beea6:	mov    $0x1,%r15d
  2beeac:	jmp    2bf19a <<querent::driver::sqlite::SqliteConnection as querent::connection::Driver>::write+0x50a>
  2beeb1:	movq   $0x0,0x70(%rsp)
  2beeba:	lea    0x3cd5f7(%rip),%rdx        # 68c4b8 <anon.cc1a9daeadcad7209d74366863c48922.51.llvm.4765916680838989267>
  2beec1:	lea    0x70(%rsp),%rsi
  2beec6:	mov    0x8(%rsp),%rdi
  2beecb:	mov    0x10(%rsp),%rax
  2beed0:	call   *0x20(%rax)
  2beed3:	mov    %rax,%r12
  2beed6:	test   %rax,%rax
  2beed9:	je     2bef55 <<querent::driver::sqlite::SqliteConnection as querent::connection::Driver>::write+0x2c5>
  2beedb:	mov    0xd0(%rsp),%rbx
  2beee3:	test   %rbx,%rbx
  2beee6:	je     2bef2e <<querent::driver::sqlite::SqliteConnection as querent::connection::Driver>::write+0x29e>
  2beee8:	mov    (%rbx),%rsi
  2beeeb:	test   %rsi,%rsi
  2beeee:	je     2beeff <<querent::driver::sqlite::SqliteConnection as querent::connection::Driver>::write+0x26f>
  2beef0:	mov    0x8(%rbx),%rdi
  2beef4:	mov    $0x1,%edx
  2beef9:	call   *0x4190a1(%rip)        # 6d7fa0 <_DYNAMIC+0x248>
  2beeff:	mov    0x18(%rbx),%rsi
  2bef03:	test   %rsi,%rsi
  2bef06:	je     2bef1b <<querent::driver::sqlite::SqliteConnection as querent::connection::Driver>::write+0x28b>
  2bef08:	mov    0x20(%rbx),%rdi
  2bef0c:	shl    $0x3,%rsi
  2bef10:	mov    $0x8,%edx
  2bef15:	call   *0x419085(%rip)        # 6d7fa0 <_DYNAMIC+0x248>
  2bef1b:	mov    $0x30,%esi
  2bef20:	mov    $0x8,%edx
  2bef25:	mov    %rbx,%rdi
  2bef28:	call   *0x419072(%rip)        # 6d7fa0 <_DYNAMIC+0x248>
  2bef2e:	mov    $0x1,%r15d
  2bef34:	cmp    $0x1,%r15
  2bef38:	je     2bf115 <<querent::driver::sqlite::SqliteConnection as querent::connection::Driver>::write+0x485>
  2bef3e:	xor    %eax,%eax
  2bef40:	mov    %r12,%rdx
  2bef43:	add    $0x178,%rsp
  2bef4a:	pop    %rbx
  2bef4b:	pop    %r12
  2bef4d:	pop    %r13
  2bef4f:	pop    %r14
  2bef51:	pop    %r15
  2bef53:	pop    %rbp
  2bef54:	ret
  2bef55:	mov    0x70(%rsp),%rsi
  2bef5a:	cmp    $0x7fff,%rsi
  2bef61:	jae    2bf1f0 <<querent::driver::sqlite::SqliteConnection as querent::connection::Driver>::write+0x560>
  2bef67:	lea    0x128(%rsp),%rdi
  2bef6f:	lea    0xc0(%rsp),%rcx
  2bef77:	mov    %rbp,%rsi
  2bef7a:	mov    $0x4,%edx
  2bef7f:	call   *0x4193ab(%rip)        # 6d8330 <_DYNAMIC+0x5d8>
  2bef85:	lea    0x38(%r13),%rsi
  2bef89:	mov    0x130(%rsp),%rbp
  2bef91:	mov    0x138(%rsp),%r8
  2bef99:	lea    0x30(%rsp),%rdi
  2bef9e:	mov    %r15,%rdx
  2befa1:	mov    %rbp,%rcx
  2befa4:	call   2bcf60 <querent::driver::sqlite::prepare>
  2befa9:	movabs $0x8000000000000019,%rax
  2befb3:	cmp    %rax,0x30(%rsp)
  2befb8:	jne    2bf213 <<querent::driver::sqlite::SqliteConnection as querent::connection::Driver>::write+0x583>
  2befbe:	movups 0x38(%rsp),%xmm0
  2befc3:	mov    0x48(%rsp),%eax
  2befc7:	mov    %eax,0x28(%rsp)
  2befcb:	movzbl 0x4c(%rsp),%eax
  2befd0:	movzwl 0x4d(%rsp),%ecx
  2befd5:	mov    %cx,0x2d(%rsp)
  2befda:	movzbl 0x4f(%rsp),%ecx
  2befdf:	mov    %cl,0x2f(%rsp)
  2befe3:	movups %xmm0,0x18(%rsp)
  2befe8:	mov    %al,0x2c(%rsp)
  2befec:	lea    0x70(%rsp),%rdi
  2beff1:	lea    0x18(%rsp),%rsi
  2beff6:	mov    0x8(%rsp),%rdx
  2beffb:	mov    0x10(%rsp),%rcx
  2bf000:	call   263090 <querent::driver::sqlite::bind::all>
  2bf005:	movzbl 0x80(%rsp),%eax
  2bf00d:	mov    0x70(%rsp),%r12
  2bf012:	cmp    $0x2,%al
  2bf014:	jne    2bf045 <<querent::driver::sqlite::SqliteConnection as querent::connection::Driver>::write+0x3b5>
  2bf016:	mov    0x20(%rsp),%rdi
  2bf01b:	call   *0x419bf7(%rip)        # 6d8c18 <_DYNAMIC+0xec0>
  2bf021:	mov    0x128(%rsp),%rsi
  2bf029:	test   %rsi,%rsi
  2bf02c:	je     2beedb <<querent::driver::sqlite::SqliteConnection as querent::connection::Driver>::write+0x24b>
  2bf032:	mov    $0x1,%edx
  2bf037:	mov    %rbp,%rdi
  2bf03a:	call   *0x418f60(%rip)        # 6d7fa0 <_DYNAMIC+0x248>
  2bf040:	jmp    2beedb <<querent::driver::sqlite::SqliteConnection as querent::connection::Driver>::write+0x24b>
  2bf045:	mov    0x78(%rsp),%rcx
  2bf04a:	mov    0x81(%rsp),%edx
  2bf051:	mov    %edx,0x41(%rsp)
  2bf055:	mov    0x84(%rsp),%edx
  2bf05c:	mov    %edx,0x44(%rsp)
  2bf060:	mov    %r12,0x30(%rsp)
  2bf065:	mov    %rcx,0x38(%rsp)
  2bf06a:	mov    %al,0x40(%rsp)
  2bf06e:	lea    0x30(%rsp),%rdi
  2bf073:	call   2bf300 <<querent::driver::sqlite::SqliteConnection as querent::connection::Driver>::write::{{closure}}>
  2bf078:	mov    %rax,%r15
  2bf07b:	mov    %rdx,%r12
  2bf07e:	movaps 0xc0(%rsp),%xmm0
  2bf086:	movaps 0xd0(%rsp),%xmm1
  2bf08e:	movaps 0xe0(%rsp),%xmm2
  2bf096:	movaps %xmm2,0x90(%rsp)
  2bf09e:	movaps %xmm1,0x80(%rsp)
  2bf0a6:	movaps %xmm0,0x70(%rsp)
  2bf0ab:	mov    0x28(%rsp),%rax
  2bf0b0:	mov    %rax,0x40(%rsp)
  2bf0b5:	movups 0x18(%rsp),%xmm0
  2bf0ba:	movaps %xmm0,0x30(%rsp)
  2bf0bf:	lea    0x160(%rsp),%rdi
  2bf0c7:	lea    0x70(%rsp),%rdx
  2bf0cc:	lea    0x30(%rsp),%rcx
  2bf0d1:	mov    %r13,%rsi
  2bf0d4:	call   298840 <querent::driver::cache::Cache<S>::insert>
  2bf0d9:	cmpb   $0x2,0x174(%rsp)
  2bf0e1:	je     2bf0f1 <<querent::driver::sqlite::SqliteConnection as querent::connection::Driver>::write+0x461>
  2bf0e3:	mov    0x168(%rsp),%rdi
  2bf0eb:	call   *0x419b27(%rip)        # 6d8c18 <_DYNAMIC+0xec0>
  2bf0f1:	mov    0x128(%rsp),%rsi
  2bf0f9:	test   %rsi,%rsi
  2bf0fc:	je     2bef34 <<querent::driver::sqlite::SqliteConnection as querent::connection::Driver>::write+0x2a4>
  2bf102:	mov    $0x1,%edx
  2bf107:	mov    %rbp,%rdi
  2bf10a:	call   *0x418e90(%rip)        # 6d7fa0 <_DYNAMIC+0x248>
  2bf110:	jmp    2bef34 <<querent::driver::sqlite::SqliteConnection as querent::connection::Driver>::write+0x2a4>
  2bf115:	mov    0x120(%rsp),%rcx
  2bf11d:	mov    0x10(%rcx),%rax
  2bf121:	mov    %rax,0xd0(%rsp)
  2bf129:	movups (%rcx),%xmm0
  2bf12c:	movaps %xmm0,0xc0(%rsp)
  2bf134:	lea    0xc0(%rsp),%rdi
  2bf13c:	mov    %r12,%rsi
  2bf13f:	mov    $0x4,%edx
  2bf144:	mov    0x8(%rsp),%rcx
  2bf149:	mov    0x10(%rsp),%r8
  2bf14e:	call   *0x4190dc(%rip)        # 6d8230 <_DYNAMIC+0x4d8>
  2bf154:	mov    %rax,%r12
  2bf157:	mov    $0x1,%eax
  2bf15c:	jmp    2bef40 <<querent::driver::sqlite::SqliteConnection as querent::connection::Driver>::write+0x2b0>
  2bf161:	mov    0x78(%rsp),%rcx
  2bf166:	mov    0x81(%rsp),%edx
  2bf16d:	mov    %edx,0x41(%rsp)
  2bf171:	mov    0x84(%rsp),%edx
  2bf178:	mov    %edx,0x44(%rsp)
  2bf17c:	mov    %r12,0x30(%rsp)
  2bf181:	mov    %rcx,0x38(%rsp)
  2bf186:	mov    %al,0x40(%rsp)
  2bf18a:	lea    0x30(%rsp),%rdi
  2bf18f:	call   2bf300 <<querent::driver::sqlite::SqliteConnection as querent::connection::Driver>::write::{{closure}}>
  2bf194:	mov    %rax,%r15
  2bf197:	mov    %rdx,%r12
  2bf19a:	mov    0xd0(%rsp),%rbx
  2bf1a2:	test   %rbx,%rbx
  2bf1a5:	je     2bef34 <<querent::driver::sqlite::SqliteConnection as querent::connection::Driver>::write+0x2a4>
  2bf1ab:	mov    (%rbx),%rsi
  2bf1ae:	test   %rsi,%rsi
  2bf1b1:	je     2bf1c2 <<querent::driver::sqlite::SqliteConnection as querent::connection::Driver>::write+0x532>
  2bf1b3:	mov    0x8(%rbx),%rdi
  2bf1b7:	mov    $0x1,%edx
  2bf1bc:	call   *0x418dde(%rip)        # 6d7fa0 <_DYNAMIC+0x248>
  2bf1c2:	mov    0x18(%rbx),%rsi
  2bf1c6:	test   %rsi,%rsi
  2bf1c9:	je     2bf1de <<querent::driver::sqlite::SqliteConnection as querent::connection::Driver>::write+0x54e>
  2bf1cb:	mov    0x20(%rbx),%rdi
  2bf1cf:	shl    $0x3,%rsi
  2bf1d3:	mov    $0x8,%edx
  2bf1d8:	call   *0x418dc2(%rip)        # 6d7fa0 <_DYNAMIC+0x248>
  2bf1de:	mov    $0x30,%esi
  2bf1e3:	mov    $0x8,%edx
  2bf1e8:	mov    %rbx,%rdi
  2bf1eb:	jmp    2bf10a <<querent::driver::sqlite::SqliteConnection as querent::connection::Driver>::write+0x47a>
  2bf1f0:	mov    $0x4,%edi
  2bf1f5:	call   288460 <querent::error::Error::too_many_values>
  2bf1fa:	mov    %rax,%r12
  2bf1fd:	mov    0xd0(%rsp),%rbx
  2bf205:	test   %rbx,%rbx
  2bf208:	jne    2beee8 <<querent::driver::sqlite::SqliteConnection as querent::connection::Driver>::write+0x258>
  2bf20e:	jmp    2bef2e <<querent::driver::sqlite::SqliteConnection as querent::connection::Driver>::write+0x29e>
  2bf213:	movups 0x30(%rsp),%xmm0
  2bf218:	movups 0x40(%rsp),%xmm1
  2bf21d:	movups 0x50(%rsp),%xmm2
  2bf222:	movups 0x60(%rsp),%xmm3
  2bf227:	movaps %xmm3,0xa0(%rsp)
  2bf22f:	movaps %xmm2,0x90(%rsp)
  2bf237:	movaps %xmm1,0x80(%rsp)
  2bf23f:	movaps %xmm0,0x70(%rsp)
  2bf244:	lea    0x70(%rsp),%rdi
  2bf249:	call   27c1a0 <querent::driver::sqlite::error::query>
  2bf24e:	mov    %rax,%r12
  2bf251:	mov    0x128(%rsp),%rsi
  2bf259:	test   %rsi,%rsi
  2bf25c:	jne    2bf032 <<querent::driver::sqlite::SqliteConnection as querent::connection::Driver>::write+0x3a2>
  2bf262:	jmp    2beedb <<querent::driver::sqlite::SqliteConnection as querent::connection::Driver>::write+0x24b>
  2bf267:	jmp    2bf2e0 <<querent::driver::sqlite::SqliteConnection as querent::connection::Driver>::write+0x650>
  2bf269:	mov    %rax,%rbx
  2bf26c:	test   %r15,%r15
  2bf26f:	je     2bf279 <<querent::driver::sqlite::SqliteConnection as querent::connection::Driver>::write+0x5e9>
  2bf271:	mov    %r12,%rdi
  2bf274:	call   2b77a0 <core::ptr::drop_in_place<querent::error::Error>>
  2bf279:	xor    %r14d,%r14d
  2bf27c:	jmp    2bf29c <<querent::driver::sqlite::SqliteConnection as querent::connection::Driver>::write+0x60c>
  2bf27e:	call   *0x418dbc(%rip)        # 6d8040 <_DYNAMIC+0x2e8>
  2bf284:	jmp    2bf286 <<querent::driver::sqlite::SqliteConnection as querent::connection::Driver>::write+0x5f6>
  2bf286:	mov    %rax,%rbx
  2bf289:	mov    0x20(%rsp),%rdi
  2bf28e:	call   *0x419984(%rip)        # 6d8c18 <_DYNAMIC+0xec0>
  2bf294:	jmp    2bf299 <<querent::driver::sqlite::SqliteConnection as querent::connection::Driver>::write+0x609>
  2bf296:	mov    %rax,%rbx
  2bf299:	mov    $0x1,%r14b
  2bf29c:	mov    0x128(%rsp),%rsi
  2bf2a4:	test   %rsi,%rsi
  2bf2a7:	jne    2bf2b0 <<querent::driver::sqlite::SqliteConnection as querent::connection::Driver>::write+0x620>
  2bf2a9:	test   %r14b,%r14b
  2bf2ac:	jne    2bf2e3 <<querent::driver::sqlite::SqliteConnection as querent::connection::Driver>::write+0x653>
  2bf2ae:	jmp    2bf2c3 <<querent::driver::sqlite::SqliteConnection as querent::connection::Driver>::write+0x633>
  2bf2b0:	mov    $0x1,%edx
  2bf2b5:	mov    %rbp,%rdi
  2bf2b8:	call   *0x418ce2(%rip)        # 6d7fa0 <_DYNAMIC+0x248>
  2bf2be:	test   %r14b,%r14b
  2bf2c1:	jne    2bf2e3 <<querent::driver::sqlite::SqliteConnection as querent::connection::Driver>::write+0x653>
  2bf2c3:	mov    %rbx,%rdi
  2bf2c6:	call   686940 <_Unwind_Resume@plt>
  2bf2cb:	mov    %rax,%rbx
  2bf2ce:	lea    0x150(%rsp),%rax
  2bf2d6:	mov    %rax,0xb8(%rsp)
  2bf2de:	jmp    2bf2e3 <<querent::driver::sqlite::SqliteConnection as querent::connection::Driver>::write+0x653>
  2bf2e0:	mov    %rax,%rbx
  2bf2e3:	mov    0xb8(%rsp),%rax
  2bf2eb:	mov    (%rax),%rdi
  2bf2ee:	call   2b7900 <core::ptr::drop_in_place<querent::shape::Shape>>
  2bf2f3:	mov    %rbx,%rdi
  2bf2f6:	call   686940 <_Unwind_Resume@plt>
  2bf2fb:	int3
  2bf2fc:	int3
  2bf2fd:	int3
  2bf2fe:	int3
  2bf2ff:	int3

