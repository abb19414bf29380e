import { cleMatricule } from '../../../../schemas/insi/cle-matricule.ts'
import type { RegleTexte } from '../../types.ts'
import { chercherMotif } from '../chercher-motif.ts'
import { autour } from './autour.ts'

const S = '[ \\u00a0\\u202f.-]?'
/** Sexe, année, mois, département, commune, ordre, et la clé quand elle suit (ins.md §7 [V]). */
const MOTIF = new RegExp(
  `(?<![\\w.,-])([1-478])${S}(\\d{2})${S}(\\d{2})${S}(\\d{2}|2[AB])${S}(\\d{3})${S}(\\d{3})(?:${S}(\\d{2}))?(?![\\w]|[.,]\\d)`,
  'g',
)

/** Mois ordinaires, puis ceux d’une naissance mal connue. */
const MOIS = /^(?:0[1-9]|1[0-2]|20|3\d|4[0-2]|[5-9]\d)$/
const MOIS_ORDINAIRE = /^(?:0[1-9]|1[0-2])$/
const DEPARTEMENT = /^(?:0[1-9]|[1-8]\d|9[0-5]|2[AB]|9[789])$/

/** Dans un datamatrix, le matricule suit l’identifiant de donnée « S1 », sans blanc (ins.md §7 [V]). */
const DATAMATRIX = /(?<=S1)([1-478]\d{4}(?:\d{2}|2[AB])\d{6})(\d{2})(?=S[2-7]|[^\w]|$)/gm

/** La clé peut être à part : `<Cle>74</Cle>`, `^74`. */
const CLE_A_PART = /^[^\d]{1,60}(\d{2})(?!\d)/
const CONTEXTE =
  /matricule|\bnir\b|num(?:é|e)ro de s(?:é|e)cu|numidentifiant|ins-ni|1\.2\.250\.1\.213\.1\.4/i
const DECLARE_FICTIF = /1\.2\.250\.1\.213\.1\.4\.1[01](?!\d)|INS-NIR-(?:TEST|DEMO)/
/** Un instant en millisecondes a treize chiffres. */
const INSTANT = /(?:start|stop|time\w*|date\w*|dur[ée]e\w*|debut|fin)\\?["']?\s*[:=]\s*\\?["']?$/i

const PORTEE = 100

/** Le numéro de 13 caractères et ce qui établit que c’en est un, ou `null`. */
function lire(texte: string, passage: RegExpExecArray): string | null {
  const [tout, sexe = '', annee = '', mois = '', departement = '', commune = '', ordre = '', cle] =
    passage
  if (!MOIS.test(mois) || !DEPARTEMENT.test(departement)) return null
  const numero = `${sexe}${annee}${mois}${departement}${commune}${ordre}`
  const juste = cleMatricule(numero)
  if (cle !== undefined) return cle === juste ? numero : null
  if (INSTANT.test(texte.slice(Math.max(0, passage.index - 30), passage.index))) return null
  // Sans sa clé collée, un nombre de treize chiffres peut être tout autre chose : il faut deux raisons.
  const dit = CONTEXTE.test(autour(texte, passage.index, tout.length, PORTEE))
  const fin = passage.index + tout.length
  const [, apres] = CLE_A_PART.exec(texte.slice(fin, fin + 80)) ?? []
  const raisons = [dit, apres === juste, MOIS_ORDINAIRE.test(mois)].filter(Boolean).length
  return raisons >= 2 && (dit || apres === juste) ? numero : null
}

const lireDatamatrix = ([, numero = '', cle]: RegExpExecArray): string | null =>
  cleMatricule(numero) === cle ? numero : null

/**
 * Un matricule INS ou un numéro de sécurité sociale bien formé qui n’est pas de l’ensemble fictif : clé
 * juste, ou treize caractères près d’un mot qui le dit.
 */
export const matricule: RegleTexte = {
  id: 'garde.matricule',
  sorte: 'identifiant',
  titre: 'matricule INS ou numéro de sécurité sociale',
  pourquoi:
    'Un dossier de preuves ne porte que des données fictives : ce numéro peut être celui d’une personne réelle.',
  remede:
    'Refaites la preuve avec une identité de test, ou déclarez celle-ci (champ « insi.identites », ou « jeuDeDonnees.matricules ») si elle est fictive.',
  source: 'convergence.md §6 n° 18 [V], ins.md §7 [V]',
  chercher: (texte, fictifs) =>
    [MOTIF, DATAMATRIX].flatMap((motif) =>
      chercherMotif(texte, motif, (passage) => {
        const numero = motif === MOTIF ? lire(texte, passage) : lireDatamatrix(passage)
        if (numero === null || fictifs.matricule(numero)) return null
        if (DECLARE_FICTIF.test(autour(texte, passage.index, passage[0].length, PORTEE)))
          return null
        const masque = `${numero.slice(0, 1)} ${numero.slice(1, 3)} •• •• ••• •••`
        return { valeur: numero, masque }
      }),
    ),
}
