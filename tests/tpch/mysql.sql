CREATE TABLE region (
    r_regionkey BIGINT NOT NULL,
    r_name VARCHAR(25) COLLATE utf8mb4_bin NOT NULL,
    r_comment VARCHAR(152) COLLATE utf8mb4_bin NOT NULL,
    CONSTRAINT region_key PRIMARY KEY (r_regionkey)
);

CREATE TABLE nation (
    n_nationkey BIGINT NOT NULL,
    n_name VARCHAR(25) COLLATE utf8mb4_bin NOT NULL,
    n_regionkey BIGINT NOT NULL,
    n_comment VARCHAR(152) COLLATE utf8mb4_bin NOT NULL,
    CONSTRAINT nation_key PRIMARY KEY (n_nationkey),
    CONSTRAINT nation_region FOREIGN KEY (n_regionkey)
        REFERENCES region (r_regionkey) ON DELETE NO ACTION ON UPDATE NO ACTION
);

CREATE TABLE part (
    p_partkey BIGINT NOT NULL,
    p_name VARCHAR(55) COLLATE utf8mb4_bin NOT NULL,
    p_mfgr VARCHAR(25) COLLATE utf8mb4_bin NOT NULL,
    p_brand VARCHAR(10) COLLATE utf8mb4_bin NOT NULL,
    p_type VARCHAR(25) COLLATE utf8mb4_bin NOT NULL,
    p_size BIGINT NOT NULL,
    p_container VARCHAR(10) COLLATE utf8mb4_bin NOT NULL,
    p_retailprice DECIMAL(15, 2) NOT NULL,
    p_comment VARCHAR(23) COLLATE utf8mb4_bin NOT NULL,
    CONSTRAINT part_key PRIMARY KEY (p_partkey)
);

CREATE TABLE supplier (
    s_suppkey BIGINT NOT NULL,
    s_name VARCHAR(25) COLLATE utf8mb4_bin NOT NULL,
    s_address VARCHAR(40) COLLATE utf8mb4_bin NOT NULL,
    s_nationkey BIGINT NOT NULL,
    s_phone VARCHAR(15) COLLATE utf8mb4_bin NOT NULL,
    s_acctbal DECIMAL(15, 2) NOT NULL,
    s_comment VARCHAR(101) COLLATE utf8mb4_bin NOT NULL,
    CONSTRAINT supplier_key PRIMARY KEY (s_suppkey),
    CONSTRAINT supplier_nation FOREIGN KEY (s_nationkey)
        REFERENCES nation (n_nationkey) ON DELETE NO ACTION ON UPDATE NO ACTION
);

CREATE TABLE partsupp (
    ps_partkey BIGINT NOT NULL,
    ps_suppkey BIGINT NOT NULL,
    ps_availqty BIGINT NOT NULL,
    ps_supplycost DECIMAL(15, 2) NOT NULL,
    ps_comment VARCHAR(199) COLLATE utf8mb4_bin NOT NULL,
    CONSTRAINT partsupp_key PRIMARY KEY (ps_partkey, ps_suppkey),
    CONSTRAINT partsupp_part FOREIGN KEY (ps_partkey)
        REFERENCES part (p_partkey) ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT partsupp_supplier FOREIGN KEY (ps_suppkey)
        REFERENCES supplier (s_suppkey) ON DELETE NO ACTION ON UPDATE NO ACTION
);

CREATE TABLE customer (
    c_custkey BIGINT NOT NULL,
    c_name VARCHAR(25) COLLATE utf8mb4_bin NOT NULL,
    c_address VARCHAR(40) COLLATE utf8mb4_bin NOT NULL,
    c_nationkey BIGINT NOT NULL,
    c_phone VARCHAR(15) COLLATE utf8mb4_bin NOT NULL,
    c_acctbal DECIMAL(15, 2) NOT NULL,
    c_mktsegment VARCHAR(10) COLLATE utf8mb4_bin NOT NULL,
    c_comment VARCHAR(117) COLLATE utf8mb4_bin NOT NULL,
    CONSTRAINT customer_key PRIMARY KEY (c_custkey),
    CONSTRAINT customer_nation FOREIGN KEY (c_nationkey)
        REFERENCES nation (n_nationkey) ON DELETE NO ACTION ON UPDATE NO ACTION
);

CREATE TABLE orders (
    o_orderkey BIGINT NOT NULL,
    o_custkey BIGINT NOT NULL,
    o_orderstatus VARCHAR(1) COLLATE utf8mb4_bin NOT NULL,
    o_totalprice DECIMAL(15, 2) NOT NULL,
    o_orderdate DATE NOT NULL,
    o_orderpriority VARCHAR(15) COLLATE utf8mb4_bin NOT NULL,
    o_clerk VARCHAR(15) COLLATE utf8mb4_bin NOT NULL,
    o_shippriority BIGINT NOT NULL,
    o_comment VARCHAR(79) COLLATE utf8mb4_bin NOT NULL,
    CONSTRAINT orders_key PRIMARY KEY (o_orderkey),
    CONSTRAINT orders_customer FOREIGN KEY (o_custkey)
        REFERENCES customer (c_custkey) ON DELETE NO ACTION ON UPDATE NO ACTION
);

CREATE TABLE lineitem (
    l_orderkey BIGINT NOT NULL,
    l_partkey BIGINT NOT NULL,
    l_suppkey BIGINT NOT NULL,
    l_linenumber BIGINT NOT NULL,
    l_quantity DECIMAL(15, 2) NOT NULL,
    l_extendedprice DECIMAL(15, 2) NOT NULL,
    l_discount DECIMAL(15, 2) NOT NULL,
    l_tax DECIMAL(15, 2) NOT NULL,
    l_returnflag VARCHAR(1) COLLATE utf8mb4_bin NOT NULL,
    l_linestatus VARCHAR(1) COLLATE utf8mb4_bin NOT NULL,
    l_shipdate DATE NOT NULL,
    l_commitdate DATE NOT NULL,
    l_receiptdate DATE NOT NULL,
    l_shipinstruct VARCHAR(25) COLLATE utf8mb4_bin NOT NULL,
    l_shipmode VARCHAR(10) COLLATE utf8mb4_bin NOT NULL,
    l_comment VARCHAR(44) COLLATE utf8mb4_bin NOT NULL,
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
