import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  writeSync,
} from 'node:fs'
import path from 'node:path'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { creerIncident } from '../serveur/incident.ts'
import { DROITS_CLE } from './parametres.ts'

/** Une clé : sa moitié secrète ne quitte ni le fichier ni le coffre. */
export interface Cle {
  secrete: string
  publique: string
  creeeLe: string
}

/** La première clé chiffre ; les suivantes ne servent qu'à relire, le temps d'un renouvellement. */
export type Trousseau = readonly [Cle, ...Cle[]]

const DATE = /^# created: (.+)$/
const SECRETE = /^AGE-SECRET-KEY-1[0-9A-Z]+$/

const illisible = (cause?: unknown) =>
  creerIncident(
    'COPIE-CLE',
    'La clé des copies est illisible. Prévenez la personne qui installe le logiciel.',
    cause,
  )

/** Le même format que l'outil `age-keygen` : une sauvegarde se relit sans le logiciel. */
const ecrire = ({ secrete, publique, creeeLe }: Cle): string =>
  `# created: ${creeeLe}\n# public key: ${publique}\n${secrete}\n`

async function lireCles(texte: string): Promise<Cle[]> {
  const cles: Cle[] = []
  let creeeLe = ''
  for (const ligne of texte.split(/\r?\n/)) {
    creeeLe = DATE.exec(ligne)?.[1] ?? creeeLe
    if (!SECRETE.test(ligne)) continue
    cles.push({ secrete: ligne, publique: await identityToRecipient(ligne), creeeLe })
    creeeLe = ''
  }
  return cles
}

/** Une clé que d'autres comptes peuvent lire ne protège plus rien : elle est refusée. */
function exigerDroits(chemin: string): void {
  if (process.platform === 'win32' || (statSync(chemin).mode & 0o077) === 0) return
  throw creerIncident(
    'COPIE-CLE',
    'Le fichier de clé des copies est lisible par d’autres comptes de la machine. Ses droits doivent être 600.',
  )
}

/** Les clés du fichier, ou `null` quand il n'existe pas ; lève un incident s'il n'est pas sûr. */
export async function lireTrousseau(chemin: string): Promise<Trousseau | null> {
  if (!existsSync(chemin)) return null
  exigerDroits(chemin)
  const [premiere, ...autres] = await lireCles(readFileSync(chemin, 'utf8')).catch((cause) => {
    throw illisible(cause)
  })
  if (premiere === undefined) throw illisible()
  return [premiere, ...autres]
}

/** Remplace le fichier d'un coup, droits posés avant que la clé y entre. */
export function ecrireTrousseau(chemin: string, cles: Trousseau): void {
  mkdirSync(path.dirname(chemin), { recursive: true, mode: 0o700 })
  const neuf = `${chemin}.${process.pid}.neuf`
  const fd = openSync(neuf, 'w', DROITS_CLE)
  try {
    writeSync(fd, cles.map(ecrire).join(''))
    // Une copie chiffrée sous une clé perdue l'est à jamais : la clé atteint le disque d'abord.
    fsyncSync(fd)
  } finally {
    closeSync(fd)
  }
  renameSync(neuf, chemin)
}

export async function genererCle(maintenant: Date): Promise<Cle> {
  const secrete = await generateX25519Identity()
  return {
    secrete,
    publique: await identityToRecipient(secrete),
    creeeLe: maintenant.toISOString(),
  }
}
