import { type Entete, lireEntetes, valeurDe } from './entetes.ts'
import { lireParametres, type ValeurParametree } from './parametres.ts'

/** Une partie MIME et ses bornes dans les octets du message, qui ne sont jamais recopiés. */
export interface Partie {
  entetes: readonly Entete[]
  /** Premier octet des en-têtes. */
  debut: number
  /** Premier octet du corps. */
  corps: number
  fin: number
  /** `text`, `multipart`… en minuscules. */
  type: string
  sousType: string
  parametres: ReadonlyMap<string, string>
  encodage: string
  disposition: ValeurParametree | null
  /** Parties d'un `multipart`. */
  parties: readonly Partie[]
  /** Message contenu dans un `message/rfc822`. */
  message: Partie | null
}

/** Au-delà, le reste est lu comme un seul bloc : un message hostile ne coûte pas plus. */
const PROFONDEUR_MAX = 20
const PARTIES_MAX = 5_000

interface Compte {
  parties: number
}

const LF = 0x0a
const CR = 0x0d

function lignesDeBord(octets: Buffer, bord: string, debut: number, fin: number) {
  const marque = Buffer.from(`--${bord}`, 'utf8')
  const lignes: { debut: number; suite: number; finale: boolean }[] = []
  for (let rang = octets.indexOf(marque, debut); rang >= 0 && rang < fin; ) {
    const apres = rang + marque.length
    const suivant = octets.indexOf(LF, apres)
    const suite = suivant < 0 || suivant >= fin ? fin : suivant + 1
    const queue = octets.toString('latin1', apres, suite).trimEnd()
    const enTete = rang === debut || octets[rang - 1] === LF
    if (enTete && (queue === '' || queue === '--'))
      lignes.push({ debut: rang, suite, finale: queue === '--' })
    if (enTete && queue === '--') break
    rang = octets.indexOf(marque, apres)
  }
  return lignes
}

/** La fin de ligne qui précède un bord lui appartient (RFC 2046 §5.1.1). */
function avantBord(octets: Buffer, rang: number, plancher: number): number {
  let fin = rang
  if (fin > plancher && octets[fin - 1] === LF) fin -= 1
  if (fin > plancher && octets[fin - 1] === CR) fin -= 1
  return fin
}

function lireParties(
  octets: Buffer,
  { corps, fin, bord }: { corps: number; fin: number; bord: string },
  profondeur: number,
  compte: Compte,
): readonly Partie[] {
  const lignes = lignesDeBord(octets, bord, corps, fin)
  return lignes.flatMap((ligne, rang) => {
    if (ligne.finale || compte.parties >= PARTIES_MAX) return []
    const suivante = lignes[rang + 1]
    // Un bord final perdu ne fait pas perdre la dernière partie.
    const terme = suivante ? avantBord(octets, suivante.debut, ligne.suite) : fin
    return [lirePartie(octets, { debut: ligne.suite, fin: terme }, profondeur + 1, compte)]
  })
}

function lirePartie(
  octets: Buffer,
  { debut, fin }: { debut: number; fin: number },
  profondeur: number,
  compte: Compte,
): Partie {
  compte.parties += 1
  const { entetes, corps } = lireEntetes(octets, debut, fin)
  const nature = lireParametres(valeurDe(entetes, 'content-type') ?? 'text/plain')
  const [type = 'text', sousType = 'plain'] = nature.valeur.toLowerCase().split('/')
  const disposition = valeurDe(entetes, 'content-disposition')
  const bord = nature.parametres.get('boundary') ?? ''
  const ouvrable = profondeur < PROFONDEUR_MAX
  const multiple = type === 'multipart' && bord !== '' && ouvrable
  const message = type === 'message' && sousType === 'rfc822' && ouvrable
  return {
    entetes,
    debut,
    corps,
    fin,
    type: type || 'text',
    sousType: sousType || 'plain',
    parametres: nature.parametres,
    encodage: (valeurDe(entetes, 'content-transfer-encoding') ?? '7bit').toLowerCase(),
    disposition: disposition === null ? null : lireParametres(disposition),
    parties: multiple ? lireParties(octets, { corps, fin, bord }, profondeur, compte) : [],
    message: message ? lirePartie(octets, { debut: corps, fin }, profondeur + 1, compte) : null,
  }
}

/** Lit l'arbre MIME d'un message, aussi abîmé soit-il ; ne lève jamais (RFC 2045 et 2046). */
export const lireStructure = (octets: Buffer): Partie =>
  lirePartie(octets, { debut: 0, fin: octets.length }, 0, { parties: 0 })
