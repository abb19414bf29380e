import { nomPartie, type TypeContenu } from './type-contenu.ts'

/** Un message en plusieurs parties : sa racine, et les octets intacts des autres. */
export interface Multipart {
  racine: Buffer
  parties: ReadonlyMap<string, Buffer>
}

interface Partie {
  nom: string | null
  octets: Buffer
}

/** Une réponse de 500 documents reste permise ; au-delà, on ne lit plus. */
const PARTIES_MAX = 1_000
const ENTETES_MAX = 16 * 1024
const [CR, LF, TIRET] = [13, 10, 45]

/**
 * Lit un `multipart/related` (dmp.md §4.3 [V]) : la racine est celle de `start`, à défaut la première ;
 * les octets d'une partie ne sont jamais recodés, leur empreinte en dépend. Lève une phrase courte.
 */
export function lireMultipart({ parametres }: TypeContenu, corps: Buffer): Multipart {
  const limite = parametres.get('boundary')
  if (!limite) throw new Error('limite des parties absente')
  const lues = decouper(corps, Buffer.from(`--${limite}`, 'latin1'))
  const debut = parametres.get('start')
  const racine = debut ? lues.find(({ nom }) => nom === nomPartie(debut)) : lues[0]
  if (!racine) throw new Error('partie racine introuvable')
  const parties = new Map<string, Buffer>()
  for (const { nom, octets } of lues) {
    if (nom === null) continue
    if (parties.has(nom)) throw new Error('deux parties du même nom')
    parties.set(nom, octets)
  }
  return { racine: racine.octets, parties }
}

function decouper(corps: Buffer, marque: Buffer): Partie[] {
  const parties: Partie[] = []
  let ouverte = -1
  for (let ici = trouver(corps, marque, 0); ici; ici = trouver(corps, marque, ici.apres)) {
    if (ouverte >= 0) parties.push(lirePartie(corps.subarray(ouverte, ici.fin)))
    if (ici.derniere) return parties
    if (parties.length >= PARTIES_MAX) throw new Error('trop de parties')
    ouverte = ici.apres
  }
  throw new Error('réponse coupée avant la fin')
}

interface Marque {
  /** Fin de la partie qui précède, saut de ligne exclu. */
  fin: number
  apres: number
  derniere: boolean
}

/** La prochaine limite : en début de ligne, suivie de « -- » ou d'un saut de ligne, rien d'autre. */
function trouver(corps: Buffer, marque: Buffer, depuis: number): Marque | null {
  for (
    let ici = corps.indexOf(marque, Math.max(0, depuis - 1));
    ici >= 0;
    ici = corps.indexOf(marque, ici + 1)
  ) {
    if (ici !== 0 && corps[ici - 1] !== LF) continue
    let apres = ici + marque.length
    const derniere = corps[apres] === TIRET && corps[apres + 1] === TIRET
    if (!derniere) {
      while (corps[apres] === 32 || corps[apres] === 9) apres += 1
      if (corps[apres] === CR) apres += 1
      if (corps[apres] !== LF) continue
      apres += 1
    }
    const fin = corps[ici - 2] === CR ? ici - 2 : ici - 1
    return { fin: Math.max(0, fin), apres, derniere }
  }
  return null
}

function lirePartie(octets: Buffer): Partie {
  const { entetes, corps } = separer(octets)
  const cid = entetes.get('content-id')
  const codage = (entetes.get('content-transfer-encoding') ?? 'binary').trim().toLowerCase()
  if (!['binary', '8bit', '7bit', 'base64'].includes(codage))
    throw new Error(`codage de partie inconnu (${codage.slice(0, 20)})`)
  return {
    nom: cid === undefined ? null : nomPartie(cid),
    octets: codage === 'base64' ? Buffer.from(corps.toString('latin1'), 'base64') : corps,
  }
}

/** Les en-têtes, dans tout ordre et toute casse, puis les octets. */
function separer(octets: Buffer): { entetes: Map<string, string>; corps: Buffer } {
  const entetes = new Map<string, string>()
  let ici = 0
  for (;;) {
    const saut = octets.indexOf(LF, ici)
    if (saut < 0 || saut > ENTETES_MAX) throw new Error('en-têtes de partie illisibles')
    const ligne = octets.subarray(ici, saut).toString('latin1').replace(/\r$/, '')
    ici = saut + 1
    if (ligne === '') return { entetes, corps: octets.subarray(ici) }
    const [, nom = '', valeur = ''] = /^([^:\s]+)\s*:(.*)$/.exec(ligne) ?? []
    if (nom) entetes.set(nom.toLowerCase(), valeur)
  }
}
