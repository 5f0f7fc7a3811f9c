import Merge
print(Wording(.vietnamese).word(.lead))
