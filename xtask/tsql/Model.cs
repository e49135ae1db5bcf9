// The names of T-SQL, by Microsoft's DacFx: builds a model of a schema for SQL Server 2019 and
// resolves every query against it.
//
//   model SCHEMA.sql QUERIES.sql...
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.SqlServer.Dac.Model;
using Microsoft.SqlServer.TransactSql.ScriptDom;

class Model
{
    static readonly TSqlModel model = new TSqlModel(SqlServerVersion.Sql150, new TSqlModelOptions());
    static readonly Sql150ScriptGenerator generator = new Sql150ScriptGenerator();
    static int problems = 0, queries = 0;

    static int Main(string[] files)
    {
        for (int i = 0; i < files.Length; i++)
            foreach (TSqlStatement statement in Statements(files[i]))
            {
                string sql;
                generator.GenerateScript(statement, out sql);
                if (i > 0) Add("CREATE PROCEDURE [query " + ++queries + "]" + Parameters(sql) + " AS " + sql);
                else if (IsSchema(statement.GetType().Name)) Add(sql);
            }
        foreach (var message in model.Validate())
        {
            Console.WriteLine("{0} {1}{2} {3}", message.MessageType, message.Prefix, message.Number, FirstLine(message.Message));
            problems++;
        }
        int tables = model.GetObjects(DacQueryScopes.UserDefined, ModelSchema.Table).Count();
        Console.WriteLine("{0} tables, {1} queries, {2} messages", tables, queries, problems);
        return problems > 0 ? 1 : 0;
    }

    static IEnumerable<TSqlStatement> Statements(string file)
    {
        IList<ParseError> errors;
        TSqlScript script;
        using (var sql = new StreamReader(file))
            script = new TSql150Parser(true).Parse(sql, out errors) as TSqlScript;
        foreach (ParseError e in errors)
        {
            Console.WriteLine("{0}:{1}:{2} {3}", file, e.Line, e.Column, FirstLine(e.Message));
            problems++;
        }
        return script == null ? Enumerable.Empty<TSqlStatement>() : script.Batches.SelectMany(batch => batch.Statements);
    }

    static void Add(string sql)
    {
        try { model.AddObjects(sql); }
        catch (Exception e)
        {
            Console.WriteLine("{0} <- {1}", FirstLine(e.Message), FirstLine(sql));
            problems++;
        }
    }

    // Declarations of the query's parameters, which are numbered from 1.
    static string Parameters(string sql)
    {
        string list = "";
        for (int at = 1; sql.Contains("@p" + at); at++)
            list += (at == 1 ? " @p" : ", @p") + at + " bigint";
        return list;
    }

    // Statements of a schema script that are not part of a model.
    static bool IsSchema(string statement)
    {
        if (!statement.StartsWith("Create") && !statement.StartsWith("Alter")) return false;
        if (statement.StartsWith("AlterTableConstraintModification") || statement.StartsWith("CreateStatistics")) return false;
        if (statement.Contains("Database") || statement.Contains("Login")) return false;
        return !statement.Contains("User") || statement.Contains("UserDefined");
    }

    static string FirstLine(string text) { return text.Split('\n')[0].TrimEnd('\r'); }
}
