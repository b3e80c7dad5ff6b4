import os
import socket

held = True


def breach(*what):
    global held
    print("BREACH", *what)
    held = False


for family, host in ((socket.AF_INET, "127.0.0.1"), (socket.AF_INET, "127.0.1.1"), (socket.AF_INET6, "::1"), (socket.AF_INET, "203.0.113.1")):
    for port in [*range(5430, 5445), 6432, 15432, 54320, 3306, 6379, 27017, 8080]:
        with socket.socket(family) as door:
            door.settimeout(0.5)
            try:
                door.connect((host, port))
                door.sendall(b"\0\0\0\x08\x04\xd2\x16\x2f")  # asks PostgreSQL for TLS
                breach(host, port, door.recv(1))
            except OSError:
                pass
for path in ("/var/run/postgresql/.s.PGSQL.5432", "/run/postgresql/.s.PGSQL.5432", "/tmp/.s.PGSQL.5432", "\0/tmp/.s.PGSQL.5432", "/tmp/.s.PGSQL.5433", "/var/run/mysqld/mysqld.sock"):
    with socket.socket(socket.AF_UNIX) as door:
        if door.connect_ex(path) == 0:
            breach(repr(path))
for name in ("postgres", "postgresql", "db", "database", "assay", "assay-postgres", "host.docker.internal", "pgbouncer"):
    try:
        breach(name, socket.gethostbyname(name))
    except OSError:
        pass
for name, value in os.environ.items():
    if name.startswith(("PG", "POSTGRES", "DATABASE", "DB_", "QUARKUS", "ASSAY", "JDBC")) or "postgres" in value:
        breach(name, value)
for path in ("~/.pgpass", "~/.pg_service.conf", "/etc/postgresql", "/var/lib/postgresql", "/usr/lib/postgresql", "/root/.pgpass", "/work/application.properties", "/usr/bin/psql"):
    if os.path.exists(os.path.expanduser(path)):
        breach(path)
print("HELD" if held else "not held")
