CREATE TABLE region (
    r_regionkey bigint NOT NULL,
    r_name nvarchar(25) NOT NULL,
    r_comment nvarchar(152) NOT NULL,
    CONSTRAINT region_key PRIMARY KEY (r_regionkey)
);

CREATE TABLE nation (
    n_nationkey bigint NOT NULL,
    n_name nvarchar(25) NOT NULL,
    n_regionkey bigint NOT NULL,
    n_comment nvarchar(152) NOT NULL,
    CONSTRAINT nation_key PRIMARY KEY (n_nationkey),
    CONSTRAINT nation_region FOREIGN KEY (n_regionkey)
        REFERENCES region (r_regionkey)
);
CREATE INDEX nation_by_region ON nation (n_regionkey);

CREATE TABLE part (
    p_partkey bigint NOT NULL,
    p_name nvarchar(55) NOT NULL,
    p_mfgr nvarchar(25) NOT NULL,
    p_brand nvarchar(10) NOT NULL,
    p_type nvarchar(25) NOT NULL,
    p_size bigint NOT NULL,
    p_container nvarchar(10) NOT NULL,
    p_retailprice decimal(15, 2) NOT NULL,
    p_comment nvarchar(23) NOT NULL,
    CONSTRAINT part_key PRIMARY KEY (p_partkey)
);

CREATE TABLE supplier (
    s_suppkey bigint NOT NULL,
    s_name nvarchar(25) NOT NULL,
    s_address nvarchar(40) NOT NULL,
    s_nationkey bigint NOT NULL,
    s_phone nvarchar(15) NOT NULL,
    s_acctbal decimal(15, 2) NOT NULL,
    s_comment nvarchar(101) NOT NULL,
    CONSTRAINT supplier_key PRIMARY KEY (s_suppkey),
    CONSTRAINT supplier_nation FOREIGN KEY (s_nationkey)
        REFERENCES nation (n_nationkey)
);
CREATE INDEX supplier_by_nation ON supplier (s_nationkey);

CREATE TABLE partsupp (
    ps_partkey bigint NOT NULL,
    ps_suppkey bigint NOT NULL,
    ps_availqty bigint NOT NULL,
    ps_supplycost decimal(15, 2) NOT NULL,
    ps_comment nvarchar(199) NOT NULL,
    CONSTRAINT partsupp_key PRIMARY KEY (ps_partkey, ps_suppkey),
    CONSTRAINT partsupp_part FOREIGN KEY (ps_partkey)
        REFERENCES part (p_partkey),
    CONSTRAINT partsupp_supplier FOREIGN KEY (ps_suppkey)
        REFERENCES supplier (s_suppkey)
);
CREATE INDEX partsupp_by_supplier ON partsupp (ps_suppkey);

CREATE TABLE customer (
    c_custkey bigint NOT NULL,
    c_name nvarchar(25) NOT NULL,
    c_address nvarchar(40) NOT NULL,
    c_nationkey bigint NOT NULL,
    c_phone nvarchar(15) NOT NULL,
    c_acctbal decimal(15, 2) NOT NULL,
    c_mktsegment nvarchar(10) NOT NULL,
    c_comment nvarchar(117) NOT NULL,
    CONSTRAINT customer_key PRIMARY KEY (c_custkey),
    CONSTRAINT customer_nation FOREIGN KEY (c_nationkey)
        REFERENCES nation (n_nationkey)
);
CREATE INDEX customer_by_nation ON customer (c_nationkey);

CREATE TABLE orders (
    o_orderkey bigint NOT NULL,
    o_custkey bigint NOT NULL,
    o_orderstatus nvarchar(1) NOT NULL,
    o_totalprice decimal(15, 2) NOT NULL,
    o_orderdate date NOT NULL,
    o_orderpriority nvarchar(15) NOT NULL,
    o_clerk nvarchar(15) NOT NULL,
    o_shippriority bigint NOT NULL,
    o_comment nvarchar(79) NOT NULL,
    CONSTRAINT orders_key PRIMARY KEY (o_orderkey),
    CONSTRAINT orders_customer FOREIGN KEY (o_custkey)
        REFERENCES customer (c_custkey)
);
CREATE INDEX orders_by_customer ON orders (o_custkey);

CREATE TABLE lineitem (
    l_orderkey bigint NOT NULL,
    l_partkey bigint NOT NULL,
    l_suppkey bigint NOT NULL,
    l_linenumber bigint NOT NULL,
    l_quantity decimal(15, 2) NOT NULL,
    l_extendedprice decimal(15, 2) NOT NULL,
    l_discount decimal(15, 2) NOT NULL,
    l_tax decimal(15, 2) NOT NULL,
    l_returnflag nvarchar(1) NOT NULL,
    l_linestatus nvarchar(1) NOT NULL,
    l_shipdate date NOT NULL,
    l_commitdate date NOT NULL,
    l_receiptdate date NOT NULL,
    l_shipinstruct nvarchar(25) NOT NULL,
    l_shipmode nvarchar(10) NOT NULL,
    l_comment nvarchar(44) NOT NULL,
    CONSTRAINT lineitem_key PRIMARY KEY (l_orderkey, l_linenumber),
    CONSTRAINT lineitem_orders FOREIGN KEY (l_orderkey)
        REFERENCES orders (o_orderkey),
    CONSTRAINT lineitem_partsupp FOREIGN KEY (l_partkey, l_suppkey)
        REFERENCES partsupp (ps_partkey, ps_suppkey),
    CONSTRAINT lineitem_part FOREIGN KEY (l_partkey)
        REFERENCES part (p_partkey),
    CONSTRAINT lineitem_supplier FOREIGN KEY (l_suppkey)
        REFERENCES supplier (s_suppkey)
);
CREATE INDEX lineitem_by_partsupp ON lineitem (l_partkey, l_suppkey);
CREATE INDEX lineitem_by_supplier ON lineitem (l_suppkey);
