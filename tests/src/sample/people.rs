//! Employees and customers.

use querent::jiff::civil::{Date, DateTime};

use super::random::Random;
use crate::schema::{customers, employees};

const FIRST: [&str; 20] = [
    "Ada", "Björk", "Chidi", "Dolores", "Edsger", "Frances", "Grace", "Hedy", "Ivan", "Joan",
    "Kenji", "Lucía", "Maryam", "Niklaus", "Olga", "Percy", "Radia", "Sophie", "Tomás", "Zoë",
];
const LAST: [&str; 16] = [
    "Abara",
    "Bergström",
    "Costa",
    "D'Angelo",
    "Eriksen",
    "Fujita",
    "García",
    "Haddad",
    "Ibsen",
    "Jansen",
    "Kovač",
    "Lindqvist",
    "Moreau",
    "Novák",
    "O'Brien",
    "Petrov",
];
const CITIES: [Option<&str>; 9] = [
    Some("Bergen"),
    Some("Kyoto"),
    Some("Lima"),
    Some("Montréal"),
    Some("Nairobi"),
    Some("Porto"),
    Some("San José"),
    Some("Zürich"),
    None,
];

fn name(random: &mut Random) -> String {
    format!("{} {}", random.pick(&FIRST), random.pick(&LAST))
}

pub(super) struct Employee {
    name: String,
    manager_id: Option<i64>,
    hired_on: Date,
}

impl Employee {
    pub(super) fn new_row(&self) -> employees::New<'_> {
        employees::New {
            name: &self.name,
            manager_id: self.manager_id,
            hired_on: self.hired_on,
        }
    }
}

/// A tree: everybody but the first has a manager among those before.
pub(super) fn employees(random: &mut Random) -> Vec<Employee> {
    (0..12)
        .map(|number| Employee {
            name: name(random),
            manager_id: (number > 0).then(|| random.between(1, (number + 2) / 3)),
            hired_on: random.date(2001, 2019),
        })
        .collect()
}

pub(super) struct Customer {
    name: String,
    email: Option<String>,
    city: Option<&'static str>,
    joined_at: DateTime,
}

impl Customer {
    pub(super) fn new_row(&self) -> customers::New<'_> {
        customers::New {
            name: &self.name,
            email: self.email.as_deref(),
            city: self.city,
            joined_at: self.joined_at,
        }
    }
}

pub(super) fn customers(random: &mut Random) -> Vec<Customer> {
    (1..=300)
        .map(|number| Customer {
            name: name(random),
            email: random
                .chance(75)
                .then(|| format!("customer{number}@example.com")),
            city: random.pick(&CITIES),
            // a few have ordered by mail for decades
            joined_at: if number % 100 == 0 {
                random.date_time(1978, 1983)
            } else {
                random.date_time(2018, 2023)
            },
        })
        .collect()
}
