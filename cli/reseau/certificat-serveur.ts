import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { isIP } from 'node:net'
import path from 'node:path'
import type { OptionsReseau } from '../../mocks/serveur/reseau.ts'
import { cheminLisible } from '../chemins.ts'
import { ErreurSegur } from '../erreur-segur.ts'
import { raisonDe } from '../ligne/raison.ts'

/** Le certificat de serveur de l’éditeur, par exemple de l’IGC-Santé de TEST (igc-sante.md §8). */
export interface DemandeCertificat {
  serveur?: { certificat: string; cle: string } | undefined
  /** Fichiers PEM des autorités qui l’ont émis. */
  autorites: readonly string[]
}

/** PEM prêts à servir ; la clé ne quitte pas la mémoire. */
export interface CertificatServeur {
  cert: string
  cle: string
}

const BLOC = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g
const jour = (date: string) => new Date(date).toLocaleDateString('fr-FR', { timeZone: 'UTC' })

/** Les noms sous lesquels le logiciel appellera : ceux du fichier, à défaut l’adresse. */
function nomsAppeles(reseau: OptionsReseau | undefined): readonly string[] {
  const aiguilles = reseau?.hotes.filter(({ service }) => service !== null) ?? []
  if (aiguilles.length > 0) return aiguilles.map(({ nom }) => nom)
  return [reseau?.adresse ?? '127.0.0.1']
}

const couvre = (certificat: X509Certificate, nom: string): boolean =>
  (isIP(nom) === 0 ? certificat.checkHost(nom) : certificat.checkIP(nom)) !== undefined

function problemesCle(feuille: X509Certificate, cle: string): readonly string[] {
  let privee: KeyObject
  try {
    privee = createPrivateKey(cle)
  } catch {
    // La raison d’OpenSSL pourrait citer la clé : on ne la répète pas.
    return [
      /ENCRYPTED/.test(cle)
        ? 'la clé est protégée par un mot de passe : déchiffrez-la (openssl pkey)'
        : 'le fichier de la clé ne contient pas une clé privée PEM',
    ]
  }
  return feuille.checkPrivateKey(privee) ? [] : ['la clé n’est pas celle du certificat']
}

function problemesDates(feuille: X509Certificate, maintenant: Date): readonly string[] {
  if (maintenant < new Date(feuille.validFrom))
    return [`le certificat ne vaut qu’à partir du ${jour(feuille.validFrom)}`]
  if (maintenant > new Date(feuille.validTo))
    return [`le certificat a expiré le ${jour(feuille.validTo)}`]
  return []
}

/** L’émetteur de chaque maillon doit être le suivant : sans lui, Java et .NET refusent la chaîne. */
function problemesChaine(chaine: readonly X509Certificate[]): readonly string[] {
  return chaine.slice(1).flatMap((emetteur, rang) => {
    const maillon = chaine[rang]
    const bon = maillon?.checkIssued(emetteur) && maillon.verify(emetteur.publicKey)
    return bon ? [] : [`le certificat n° ${rang + 2} du fichier n’a pas signé celui qui le précède`]
  })
}

/** Tout ce qui empêcherait ce certificat de servir, en phrases ; vide quand il convient. */
export function jugerCertificatServeur(
  { cert, cle }: CertificatServeur,
  reseau: OptionsReseau | undefined,
  maintenant: Date,
): readonly string[] {
  let chaine: readonly X509Certificate[]
  try {
    chaine = (cert.match(BLOC) ?? []).map((pem) => new X509Certificate(pem))
  } catch {
    return ['un certificat du fichier est illisible']
  }
  const [feuille] = chaine
  if (!feuille) return ['le fichier du certificat ne contient aucun certificat PEM']
  const manquants = nomsAppeles(reseau).filter((nom) => !couvre(feuille, nom))
  return [
    ...(feuille.ca ? ['le premier certificat du fichier est une autorité, pas un serveur'] : []),
    ...problemesCle(feuille, cle),
    ...problemesDates(feuille, maintenant),
    ...problemesChaine(chaine),
    ...manquants.map(
      (nom) =>
        `il ne couvre pas « ${nom} » (il couvre : ${feuille.subjectAltName ?? 'aucun nom'}) ; donnez ses noms avec « --noms »`,
    ),
  ]
}

/** Les émetteurs intermédiaires qui manquent au fichier, pris aux autorités données ; jamais la racine. */
function completerChaine(cert: string, autorites: readonly string[]): string {
  const connues = autorites
    .flatMap((pem) => pem.match(BLOC) ?? [])
    .map((b) => new X509Certificate(b))
  const blocs = cert.match(BLOC) ?? []
  let dernier = new X509Certificate(blocs.at(-1) ?? '')
  const suite: string[] = []
  while (suite.length < connues.length) {
    const maillon = dernier
    const emetteur = connues.find((a) => maillon.checkIssued(a) && maillon.verify(a.publicKey))
    if (!emetteur || emetteur.checkIssued(emetteur)) break
    suite.push(emetteur.toString())
    dernier = emetteur
  }
  return `${[...blocs, ...suite].map((bloc) => bloc.trim()).join('\n')}\n`
}

async function lire(fichier: string): Promise<string> {
  return readFile(fichier, 'utf8').catch((cause: unknown) => {
    const raison = `${cheminLisible(path.resolve(fichier))} ne se lit pas (${raisonDe(cause)})`
    throw new ErreurSegur('SEGUR-RES-003', { raison }, { cause })
  })
}

/** Charge et juge le certificat de serveur de l’éditeur. Lève SEGUR-RES-003 avec tous les problèmes. */
export async function chargerCertificatServeur(
  { serveur, autorites }: DemandeCertificat,
  reseau: OptionsReseau | undefined,
): Promise<CertificatServeur | undefined> {
  if (!serveur) return undefined
  const [cert, cle] = await Promise.all([lire(serveur.certificat), lire(serveur.cle)])
  const details = jugerCertificatServeur({ cert, cle }, reseau, new Date())
  if (details.length === 0)
    return { cert: completerChaine(cert, await Promise.all(autorites.map(lire))), cle }
  const raison = `${cheminLisible(path.resolve(serveur.certificat))} est à corriger`
  throw new ErreurSegur('SEGUR-RES-003', { raison }, { details })
}
