"""The format ``docx``: a report with comments, in its own file if it is one of Word's, else in a new one."""
