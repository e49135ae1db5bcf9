CREATE TABLE region (
    r_regionkey bigint NOT NULL,
    r_name varchar(25) COLLATE "C" NOT NULL,
    r_comment varchar(152) COLLATE "C" NOT NULL,
    CONSTRAINT region_key PRIMARY KEY (r_regionkey)
);

CREATE TABLE nation (
    n_nationkey bigint NOT NULL,
    n_name varchar(25) COLLATE "C" NOT NULL,
    n_regionkey bigint NOT NULL,
    n_comment varchar(152) COLLATE "C" NOT NULL,
    CONSTRAINT nation_key PRIMARY KEY (n_nationkey),
    CONSTRAINT nation_region FOREIGN KEY (n_regionkey)
        REFERENCES region (r_regionkey) ON DELETE NO ACTION ON UPDATE NO ACTION
);
CREATE INDEX nation_by_region ON nation (n_regionkey);

CREATE TABLE part (
    p_partkey bigint NOT NULL,
    p_name varchar(55) COLLATE "C" NOT NULL,
    p_mfgr varchar(25) COLLATE "C" NOT NULL,
    p_brand varchar(10) COLLATE "C" NOT NULL,
    p_type varchar(25) COLLATE "C" NOT NULL,
    p_size bigint NOT NULL,
    p_container varchar(10) COLLATE "C" NOT NULL,
    p_retailprice numeric(15, 2) NOT NULL,
    p_comment varchar(23) COLLATE "C" NOT NULL,
    CONSTRAINT part_key PRIMARY KEY (p_partkey)
);

CREATE TABLE supplier (
    s_suppkey bigint NOT NULL,
    s_name varchar(25) COLLATE "C" NOT NULL,
    s_address varchar(40) COLLATE "C" NOT NULL,
    s_nationkey bigint NOT NULL,
    s_phone varchar(15) COLLATE "C" NOT NULL,
    s_acctbal numeric(15, 2) NOT NULL,
    s_comment varchar(101) COLLATE "C" NOT NULL,
    CONSTRAINT supplier_key PRIMARY KEY (s_suppkey),
    CONSTRAINT supplier_nation FOREIGN KEY (s_nationkey)
        REFERENCES nation (n_nationkey) ON DELETE NO ACTION ON UPDATE NO ACTION
);
CREATE INDEX supplier_by_nation ON supplier (s_nationkey);

CREATE TABLE partsupp (
    ps_partkey bigint NOT NULL,
    ps_suppkey bigint NOT NULL,
    ps_availqty bigint NOT NULL,
    ps_supplycost numeric(15, 2) NOT NULL,
    ps_comment varchar(199) COLLATE "C" NOT NULL,
    CONSTRAINT partsupp_key PRIMARY KEY (ps_partkey, ps_suppkey),
    CONSTRAINT partsupp_part FOREIGN KEY (ps_partkey)
        REFERENCES part (p_partkey) ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT partsupp_supplier FOREIGN KEY (ps_suppkey)
        REFERENCES supplier (s_suppkey) ON DELETE NO ACTION ON UPDATE NO ACTION
);
CREATE INDEX partsupp_by_supplier ON partsupp (ps_suppkey);

CREATE TABLE customer (
    c_custkey bigint NOT NULL,
    c_name varchar(25) COLLATE "C" NOT NULL,
    c_address varchar(40) COLLATE "C" NOT NULL,
    c_nationkey bigint NOT NULL,
    c_phone varchar(15) COLLATE "C" NOT NULL,
    c_acctbal numeric(15, 2) NOT NULL,
    c_mktsegment varchar(10) COLLATE "C" NOT NULL,
    c_comment varchar(117) COLLATE "C" NOT NULL,
    CONSTRAINT customer_key PRIMARY KEY (c_custkey),
    CONSTRAINT customer_nation FOREIGN KEY (c_nationkey)
        REFERENCES nation (n_nationkey) ON DELETE NO ACTION ON UPDATE NO ACTION
);
CREATE INDEX customer_by_nation ON customer (c_nationkey);

CREATE TABLE orders (
    o_orderkey bigint NOT NULL,
    o_custkey bigint NOT NULL,
    o_orderstatus varchar(1) COLLATE "C" NOT NULL,
    o_totalprice numeric(15, 2) NOT NULL,
    o_orderdate date NOT NULL,
    o_orderpriority varchar(15) COLLATE "C" NOT NULL,
    o_clerk varchar(15) COLLATE "C" NOT NULL,
    o_shippriority bigint NOT NULL,
    o_comment varchar(79) COLLATE "C" NOT NULL,
    CONSTRAINT orders_key PRIMARY KEY (o_orderkey),
    CONSTRAINT orders_customer FOREIGN KEY (o_custkey)
        REFERENCES customer (c_custkey) ON DELETE NO ACTION ON UPDATE NO ACTION
);
CREATE INDEX orders_by_customer ON orders (o_custkey);

CREATE TABLE lineitem (
    l_orderkey bigint NOT NULL,
    l_partkey bigint NOT NULL,
    l_suppkey bigint NOT NULL,
    l_linenumber bigint NOT NULL,
    l_quantity numeric(15, 2) NOT NULL,
    l_extendedprice numeric(15, 2) NOT NULL,
    l_discount numeric(15, 2) NOT NULL,
    l_tax numeric(15, 2) NOT NULL,
    l_returnflag varchar(1) COLLATE "C" NOT NULL,
    l_linestatus varchar(1) COLLATE "C" NOT NULL,
    l_shipdate date NOT NULL,
    l_commitdate date NOT NULL,
    l_receiptdate date NOT NULL,
    l_shipinstruct varchar(25) COLLATE "C" NOT NULL,
    l_shipmode varchar(10) COLLATE "C" NOT NULL,
    l_comment varchar(44) COLLATE "C" NOT NULL,
    CONSTRAINT lineitem_key PRIMARY KEY (l_orderkey, l_linenumber),
    CONSTRAINT lineitem_orders FOREIGN KEY (l_orderkey)
        REFERENCES orders (o_orderkey) ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT lineitem_partsupp FOREIGN KEY (l_partkey, l_suppkey)
        REFERENCES partsupp (ps_partkey, ps_suppkey) ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT lineitem_part FOREIGN KEY (l_partkey)
        REFERENCES part (p_partkey) ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT lineitem_supplier FOREIGN KEY (l_suppkey)
        REFERENCES supplier (s_suppkey) ON DELETE NO ACTION ON UPDATE NO ACTION
);
CREATE INDEX lineitem_by_partsupp ON lineitem (l_partkey, l_suppkey);
CREATE INDEX lineitem_by_supplier ON lineitem (l_suppkey);
