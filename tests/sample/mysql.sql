CREATE TABLE artists (
    id BIGINT AUTO_INCREMENT PRIMARY KEY,
    name TEXT COLLATE utf8mb4_bin NOT NULL,
    country TEXT COLLATE utf8mb4_bin,
    formed_on DATE
);

CREATE TABLE albums (
    id BIGINT AUTO_INCREMENT PRIMARY KEY,
    artist_id BIGINT NOT NULL,
    title TEXT COLLATE utf8mb4_bin NOT NULL,
    released_on DATE,
    price DECIMAL(10, 2) NOT NULL,
    in_print BOOLEAN NOT NULL DEFAULT TRUE,
    CONSTRAINT albums_artist FOREIGN KEY (artist_id)
        REFERENCES artists (id) ON DELETE CASCADE ON UPDATE NO ACTION
);

CREATE TABLE tracks (
    album_id BIGINT NOT NULL,
    number BIGINT NOT NULL,
    title TEXT COLLATE utf8mb4_bin NOT NULL,
    seconds BIGINT,
    loudness DOUBLE,
    CONSTRAINT tracks_key PRIMARY KEY (album_id, number),
    CONSTRAINT tracks_album FOREIGN KEY (album_id)
        REFERENCES albums (id) ON DELETE CASCADE ON UPDATE NO ACTION
);

CREATE TABLE employees (
    id BIGINT AUTO_INCREMENT PRIMARY KEY,
    name TEXT COLLATE utf8mb4_bin NOT NULL,
    manager_id BIGINT,
    hired_on DATE NOT NULL,
    CONSTRAINT employees_manager FOREIGN KEY (manager_id)
        REFERENCES employees (id) ON DELETE NO ACTION ON UPDATE NO ACTION
);

CREATE TABLE customers (
    id BIGINT AUTO_INCREMENT PRIMARY KEY,
    name TEXT COLLATE utf8mb4_bin NOT NULL,
    email VARCHAR(100) COLLATE utf8mb4_bin,
    city TEXT COLLATE utf8mb4_bin,
    newsletter BOOLEAN NOT NULL DEFAULT FALSE,
    joined_at DATETIME(6) NOT NULL
);
CREATE UNIQUE INDEX customers_email ON customers (email);

CREATE TABLE orders (
    id BIGINT AUTO_INCREMENT PRIMARY KEY,
    customer_id BIGINT,
    sold_by_id BIGINT NOT NULL,
    packed_by_id BIGINT,
    ordered_at DATETIME(6) NOT NULL,
    paid BOOLEAN NOT NULL,
    note TEXT COLLATE utf8mb4_bin,
    CONSTRAINT orders_customer FOREIGN KEY (customer_id)
        REFERENCES customers (id) ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT orders_packed_by FOREIGN KEY (packed_by_id)
        REFERENCES employees (id) ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT orders_sold_by FOREIGN KEY (sold_by_id)
        REFERENCES employees (id) ON DELETE NO ACTION ON UPDATE NO ACTION
);

CREATE TABLE order_lines (
    order_id BIGINT NOT NULL,
    album_id BIGINT NOT NULL,
    quantity BIGINT NOT NULL,
    unit_price DECIMAL(10, 2) NOT NULL,
    CONSTRAINT order_lines_key PRIMARY KEY (order_id, album_id),
    CONSTRAINT order_lines_album FOREIGN KEY (album_id)
        REFERENCES albums (id) ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT order_lines_order FOREIGN KEY (order_id)
        REFERENCES orders (id) ON DELETE CASCADE ON UPDATE NO ACTION
);

CREATE TABLE reviews (
    id BIGINT AUTO_INCREMENT PRIMARY KEY,
    album_id BIGINT NOT NULL,
    customer_id BIGINT NOT NULL,
    stars BIGINT NOT NULL,
    body TEXT COLLATE utf8mb4_bin,
    CONSTRAINT reviews_album FOREIGN KEY (album_id)
        REFERENCES albums (id) ON DELETE CASCADE ON UPDATE NO ACTION,
    CONSTRAINT reviews_customer FOREIGN KEY (customer_id)
        REFERENCES customers (id) ON DELETE CASCADE ON UPDATE NO ACTION
);
CREATE UNIQUE INDEX reviews_once ON reviews (album_id, customer_id);

CREATE VIEW contacts AS
SELECT email, city FROM customers WHERE email IS NOT NULL;
