import type { X509Certificate } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { compactVerify } from 'jose'
import { empreinteOctets } from '../../campagne/empreinte.ts'
import type { Constat } from '../../campagne/types.ts'
import { listerApresCoup } from '../../manifeste/lister-fichiers.ts'
import { NOM_HORODATAGE, NOM_MANIFESTE, NOM_SIGNATURE } from '../../manifeste/types.ts'
import { type LectureJeton, lireJeton } from '../horodatage/lire-jeton.ts'
import { algorithmeDe } from '../identite/algorithme.ts'
import { nommer } from '../identite/chaine.ts'
import { cleJose } from '../identite/cle-jose.ts'
import { type EnteteJws, type JwsLu, lireJws } from '../jws.ts'
import { ancrer, jugerChaine, lireX5c } from './certificats.ts'
import { CONTROLES, constater } from './constater.ts'
import { verifierFichiers } from './fichiers.ts'
import type { OptionsVerification, SignatureVerifiee } from './types.ts'

/** Une heure déclarée après l'horodatage, ou longtemps avant, est une horloge fausse ou un mensonge. */
const ECART_MAX_MS = 10 * 60_000

const octetsDe = (chemin: string): Buffer =>
  existsSync(chemin) ? readFileSync(chemin) : Buffer.alloc(0)

/** La signature est-elle celle de cette clé sur ces octets ? L'algorithme vient de la clé, jamais du message. */
async function verifierCle(
  { protegee, signature, entete }: JwsLu,
  certificat: X509Certificate,
  manifeste: Buffer,
): Promise<string | null> {
  const choix = algorithmeDe(certificat.publicKey)
  if ('refus' in choix) return choix.refus
  // Une clé RSA ordinaire signe aussi en PSS.
  const admis = choix.algorithme === 'RS256' ? ['RS256', 'PS256'] : [choix.algorithme]
  if (!admis.includes(entete.alg)) return `l’algorithme ${entete.alg} n’est pas celui de la clé`
  try {
    const compact = `${protegee}.${manifeste.toString('base64url')}.${signature}`
    await compactVerify(compact, cleJose(certificat.publicKey), { algorithms: admis })
    return null
  } catch {
    return 'la signature n’est pas celle de cette clé sur ce manifeste'
  }
}

interface Instant {
  instant: Date
  source: 'horodatage' | 'signataire'
  constats: readonly Constat[]
}

/** L'instant de la signature, et ce que le jeton en dit ; un jeton annoncé et retiré se voit. */
function situer(
  lecture: LectureJeton | null,
  { iat, horodate }: EnteteJws,
  autorites: readonly X509Certificate[],
): Instant {
  const declare = new Date(iat * 1000)
  if (lecture === null || 'refus' in lecture) {
    const vu = lecture === null ? 'il n’est plus là' : lecture.refus
    const constats = lecture === null && !horodate ? [] : [constater(CONTROLES.horodatage, vu)]
    return { instant: declare, source: 'signataire', constats }
  }
  const { date, chaine } = lecture.jeton
  const vu =
    Math.abs(date.getTime() - declare.getTime()) > ECART_MAX_MS
      ? `déclarée ${declare.toISOString()}, horodatée ${date.toISOString()}`
      : null
  const ancre =
    autorites.length > 0 ? [constater(CONTROLES.autoriteHorodatage, ancrer(chaine, autorites))] : []
  const constats = [constater(CONTROLES.horodatage, null), ...ancre, constater(CONTROLES.heure, vu)]
  return { instant: date, source: 'horodatage', constats }
}

interface Vu {
  dossier: string
  autorites: readonly X509Certificate[]
  chaine: readonly X509Certificate[]
  source: 'horodatage' | 'signataire'
}

const MONTRES = 5

/** Une campagne signée peut recevoir des réponses ou un paquet : la signature ne les couvre pas. */
function* informerDesAjouts(dossier: string): Generator<string> {
  if (!existsSync(path.join(dossier, 'campagne.json'))) return
  const ajouts = listerApresCoup(dossier)
  if (ajouts.length === 0) return
  const suite = ajouts.length > MONTRES ? '…' : ''
  yield `La signature ne couvre pas ce qui a été mis ici après la campagne : ${ajouts.slice(0, MONTRES).join(', ')}${suite}`
}

function* informer({ dossier, autorites, chaine, source }: Vu): Generator<string> {
  const derniere = chaine.at(-1)
  if (autorites.length === 0 && derniere !== undefined) {
    yield `« ${nommer(derniere)} » n’a été comparé à aucune autorité : donnez celles que vous reconnaissez, horodatage compris, avec « --autorite ».`
  }
  if (source === 'signataire') {
    yield 'L’heure est celle que le signataire déclare : aucun horodatage ne la certifie.'
  }
  yield* informerDesAjouts(dossier)
  yield 'La révocation n’est pas consultée : la vérification se fait sans réseau.'
}

const SANS_SIGNATURE = {
  signataire: null,
  algorithme: null,
  date: null,
  source: null,
  informations: [],
} as const

const intact = (constats: readonly Constat[]): boolean => constats.every(({ conforme }) => conforme)

/**
 * Vérifie la signature d'une campagne ou d'un paquet, puis chaque fichier, sans réseau et sans rien croire de
 * ce que le dossier dit de lui-même. Ne lève pas pour un dossier abîmé : chaque défaut est un constat.
 */
export async function verifierSignature(
  dossier: string,
  { autorites = [] }: OptionsVerification = {},
): Promise<SignatureVerifiee> {
  const fichiers = verifierFichiers(dossier)
  const chemin = path.join(dossier, NOM_SIGNATURE)
  if (!existsSync(chemin)) {
    const constats = [constater(CONTROLES.presente, 'le dossier n’est pas signé'), ...fichiers]
    return { signe: false, intact: false, constats, ...SANS_SIGNATURE }
  }
  const jws = readFileSync(chemin)
  const lu = lireJws(jws.toString('utf8'))
  const x5c = 'refus' in lu ? lu : lireX5c(lu.entete.x5c)
  if ('refus' in lu || 'refus' in x5c) {
    const raison = 'refus' in lu ? lu.refus : 'refus' in x5c ? x5c.refus : ''
    const constats = [
      constater(CONTROLES.presente, null),
      constater(CONTROLES.forme, raison),
      ...fichiers,
    ]
    return { signe: true, intact: false, constats, ...SANS_SIGNATURE }
  }
  const { chaine } = x5c
  const manifeste = octetsDe(path.join(dossier, NOM_MANIFESTE))
  const retouche = empreinteOctets(manifeste) !== lu.entete.manifeste.sha256
  const tsr = path.join(dossier, NOM_HORODATAGE)
  const lecture = existsSync(tsr) ? await lireJeton(readFileSync(tsr), jws) : null
  const { instant, source, constats: dates } = situer(lecture, lu.entete, autorites)
  const constats = [
    constater(CONTROLES.presente, null),
    constater(CONTROLES.forme, null),
    constater(
      CONTROLES.manifeste,
      retouche ? 'il a été tronqué ou retouché après la signature' : null,
    ),
    // D'un manifeste retouché, la clé ne peut rien dire.
    ...(retouche ? [] : [constater(CONTROLES.cle, await verifierCle(lu, chaine[0], manifeste))]),
    ...jugerChaine(chaine, instant, autorites),
    ...dates,
    ...fichiers,
  ]
  return {
    signe: true,
    intact: intact(constats),
    constats,
    signataire: nommer(chaine[0]),
    algorithme: lu.entete.alg,
    date: instant.toISOString(),
    source,
    informations: [...informer({ dossier, autorites, chaine, source })],
  }
}
