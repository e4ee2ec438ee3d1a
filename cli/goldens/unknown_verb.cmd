score chek x.score
