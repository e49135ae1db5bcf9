CREATE TABLE artists (
    id bigint IDENTITY PRIMARY KEY,
    name nvarchar(max) NOT NULL,
    country nvarchar(max),
    formed_on date
);

CREATE TABLE albums (
    id bigint IDENTITY PRIMARY KEY,
    artist_id bigint NOT NULL,
    title nvarchar(max) NOT NULL,
    released_on date,
    price decimal(10, 2) NOT NULL,
    in_print bit NOT NULL DEFAULT 1,
    CONSTRAINT albums_artist FOREIGN KEY (artist_id)
        REFERENCES artists (id) ON DELETE CASCADE
);
CREATE INDEX albums_by_artist ON albums (artist_id);

CREATE TABLE tracks (
    album_id bigint NOT NULL,
    number bigint NOT NULL,
    title nvarchar(max) NOT NULL,
    seconds bigint,
    loudness float,
    CONSTRAINT tracks_key PRIMARY KEY (album_id, number),
    CONSTRAINT tracks_album FOREIGN KEY (album_id)
        REFERENCES albums (id) ON DELETE CASCADE
);

CREATE TABLE employees (
    id bigint IDENTITY PRIMARY KEY,
    name nvarchar(max) NOT NULL,
    manager_id bigint,
    hired_on date NOT NULL,
    CONSTRAINT employees_manager FOREIGN KEY (manager_id) REFERENCES employees (id)
);

CREATE TABLE customers (
    id bigint IDENTITY PRIMARY KEY,
    name nvarchar(max) NOT NULL,
    email nvarchar(100),
    city nvarchar(max),
    newsletter bit NOT NULL DEFAULT 0,
    joined_at datetime2 NOT NULL
);
CREATE UNIQUE INDEX customers_email ON customers (email) WHERE email IS NOT NULL;

CREATE TABLE orders (
    id bigint IDENTITY PRIMARY KEY,
    customer_id bigint,
    sold_by_id bigint NOT NULL,
    packed_by_id bigint,
    ordered_at datetime2 NOT NULL,
    paid bit NOT NULL,
    note nvarchar(max),
    CONSTRAINT orders_customer FOREIGN KEY (customer_id) REFERENCES customers (id),
    CONSTRAINT orders_packed_by FOREIGN KEY (packed_by_id) REFERENCES employees (id),
    CONSTRAINT orders_sold_by FOREIGN KEY (sold_by_id) REFERENCES employees (id)
);

CREATE TABLE order_lines (
    order_id bigint NOT NULL,
    album_id bigint NOT NULL,
    quantity bigint NOT NULL,
    unit_price decimal(10, 2) NOT NULL,
    CONSTRAINT order_lines_key PRIMARY KEY (order_id, album_id),
    CONSTRAINT order_lines_album FOREIGN KEY (album_id) REFERENCES albums (id),
    CONSTRAINT order_lines_order FOREIGN KEY (order_id)
        REFERENCES orders (id) ON DELETE CASCADE
);

CREATE TABLE reviews (
    id bigint IDENTITY PRIMARY KEY,
    album_id bigint NOT NULL,
    customer_id bigint NOT NULL,
    stars bigint NOT NULL,
    body nvarchar(max),
    CONSTRAINT reviews_album FOREIGN KEY (album_id)
        REFERENCES albums (id) ON DELETE CASCADE,
    CONSTRAINT reviews_customer FOREIGN KEY (customer_id)
        REFERENCES customers (id) ON DELETE CASCADE
);
CREATE UNIQUE INDEX reviews_once ON reviews (album_id, customer_id);
GO
CREATE VIEW contacts AS
SELECT email, city FROM customers WHERE email IS NOT NULL;
