// The syntax of T-SQL, by Microsoft's ScriptDom with the grammar of SQL Server 2019.
//
//   check FILE...   one line per file, then its first errors
//   check -         reads lines "id<TAB>base64 of the SQL", answers "id<TAB>OK" or
//                   "id<TAB>ERR<TAB>line:column number message" for each
using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using Microsoft.SqlServer.TransactSql.ScriptDom;

class Check
{
    const int Shown = 5;

    static int Main(string[] arguments)
    {
        bool good = arguments.Length == 1 && arguments[0] == "-" ? Lines() : Files(arguments);
        return good ? 0 : 1;
    }

    static bool Lines()
    {
        bool good = true;
        string line;
        while ((line = Console.In.ReadLine()) != null)
        {
            string[] parts = line.Split('\t');
            if (parts.Length != 2) { Console.WriteLine(parts[0] + "\tERR\t0:0 0 not a line of an id, a tab and base64"); good = false; continue; }
            IList<ParseError> errors;
            using (var sql = new StringReader(Encoding.UTF8.GetString(Convert.FromBase64String(parts[1]))))
                new TSql150Parser(true).Parse(sql, out errors);
            if (errors.Count == 0) { Console.WriteLine(parts[0] + "\tOK"); continue; }
            good = false;
            ParseError e = errors[0];
            Console.WriteLine(parts[0] + "\tERR\t" + e.Line + ":" + e.Column + " " + e.Number + " " + OneLine(e.Message));
        }
        return good;
    }

    static bool Files(string[] files)
    {
        bool good = true;
        foreach (string file in files)
        {
            IList<ParseError> errors;
            TSqlScript script;
            using (var sql = new StreamReader(file))
                script = new TSql150Parser(true).Parse(sql, out errors) as TSqlScript;
            int statements = 0;
            if (script != null)
                foreach (TSqlBatch batch in script.Batches) statements += batch.Statements.Count;
            Console.WriteLine("{0}: {1} statements, {2} errors", file, statements, errors.Count);
            for (int i = 0; i < errors.Count && i < Shown; i++)
                Console.WriteLine("  {0}:{1} ({2}) {3}", errors[i].Line, errors[i].Column, errors[i].Number, OneLine(errors[i].Message));
            good &= errors.Count == 0;
        }
        return good;
    }

    static string OneLine(string text) { return text.Replace("\r", "").Replace('\n', ' '); }
}
