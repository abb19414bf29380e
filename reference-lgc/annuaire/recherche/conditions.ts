import type { Valeur } from '../../base/base.ts'
import type { Critere, Criteres } from './criteres.ts'
import { normaliser } from './normaliser.ts'

export interface Condition {
  sql: string
  valeurs: readonly Valeur[]
}

/** Un critère tapé dont il ne reste ni lettre ni chiffre ne trouve personne, plutôt que tout le monde. */
const PERSONNE: Condition = { sql: '0', valeurs: [] }

/** Tout ce qui commence ainsi : les colonnes cherchées n'ont que majuscules, chiffres et espaces. */
const debut = (colonne: string, texte: string): Condition =>
  texte === ''
    ? PERSONNE
    : { sql: `${colonne} >= ? AND ${colonne} < ?`, valeurs: [texte, `${texte}~`] }

/** Le début du nom, ou d'un de ses mots : « Tilleuls » trouve « Cabinet des Tilleuls ». */
const debutDeMot = (texte: string): Condition =>
  texte === ''
    ? PERSONNE
    : {
        sql: "instr(' ' || n_raison || '| ' || n_enseigne, ?) > 0",
        valeurs: [` ${texte}`],
      }

/** Les personnes et les structures dont une boîte commence ainsi. */
function parAdresse(texte: string): Condition {
  const [bas, haut] = [texte.toLowerCase(), `${texte.toLowerCase()}~`]
  const boites = 'FROM annuaire_bal WHERE adresse >= ? AND adresse < ? AND identifiant'
  return {
    sql: `id IN (SELECT id FROM annuaire_entree WHERE identifiant IN (SELECT identifiant ${boites} <> '')
      UNION SELECT id FROM annuaire_entree WHERE cle IN (SELECT 'ORG|' || structure ${boites} = ''))`,
    valeurs: [bas, haut, bas, haut],
  }
}

const PAR_CRITERE: Record<Critere, (texte: string) => Condition> = {
  nom: (texte) => debut('n_nom', normaliser(texte)),
  prenom: (texte) => debut('+n_prenom', normaliser(texte)),
  rpps: (texte) => debut('rpps', texte.replace(/\D/g, '') || texte),
  profession: (texte) => ({ sql: '+code_profession = ?', valeurs: [texte] }),
  specialite: (texte) => ({ sql: '+groupe_specialite = ?', valeurs: [texte] }),
  raison: (texte) => debutDeMot(normaliser(texte)),
  codePostal: (texte) => debut('+code_postal', texte.replace(/\s/g, '')),
  ville: (texte) => debut('n_commune', normaliser(texte)),
  adresse: parAdresse,
}

/** Une condition par critère rempli ; toutes doivent tenir. */
export const conditionsDe = (criteres: Criteres): readonly [Critere, Condition][] =>
  (Object.keys(PAR_CRITERE) as Critere[]).flatMap((critere) => {
    const texte = criteres[critere]
    return texte === '' ? [] : [[critere, PAR_CRITERE[critere](texte)] as [Critere, Condition]]
  })
