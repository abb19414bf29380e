/**
 * `CIS_bdpm.txt` de la base de données publique des médicaments : tabulations, sans en-tête, code CIS
 * puis dénomination, Windows-1252 [V : décrit par plusieurs logiciels publics].
 */
export const estBdpm = (texte: string): boolean => /^\d{8}\t[^\t\r\n]+\t/.test(texte)

export const lireBdpm = (texte: string): { code: string; libelle: string }[] =>
  texte
    .split(/\r?\n/)
    .filter((ligne) => ligne.trim() !== '')
    .map((ligne) => {
      const [code = '', libelle = ''] = ligne.split('\t')
      return { code: /^\d{8}$/.test(code) ? code : '', libelle }
    })
