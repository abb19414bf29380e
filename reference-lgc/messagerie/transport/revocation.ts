import 'reflect-metadata'
import { X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import * as x509 from '@peculiar/x509'
import { lireUn } from '../../base/base.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import { telecharger } from './telecharger.ts'

/** Une liste lue, dont la signature est celle de son autorité. */
interface Liste {
  series: ReadonlySet<string>
  fin: Date
}

export type VerdictRevocation = 'bon' | 'revoque' | 'inconnu'

/** Les listes de révocation de l'IGC-Santé : la dernière encore valable se garde (CONF.22, MSS.08). */
export interface Revocations {
  /** Sans attendre : le verdict de la liste en mémoire, ou « inconnu ». */
  verdict(certificat: Buffer, autorite: X509Certificate): VerdictRevocation
  /** Lit la liste que ce certificat désigne ; à défaut la copie gardée, puis celle du logiciel. */
  apprendre(certificat: Buffer, autorite: X509Certificate): Promise<void>
  oublier(): void
}

export interface SourcesRevocation {
  /** Adresse réglée par l'exploitant, à la place de celles du certificat. */
  publiee: string | undefined
  /** Fichier livré avec le logiciel. */
  installee: string | undefined
  delaiMs: number
}

const LISTE_MAX = 8 * 1024 * 1024
const serieNue = (serie: string): string => serie.toUpperCase().replace(/^0+(?=.)/, '')

export function creerRevocations(
  { base, horloge, mutations }: Noyau,
  { publiee: adresseReglee, installee, delaiMs }: SourcesRevocation,
): Revocations {
  const listes = new Map<string, Liste>()
  const enMemoire = (autorite: X509Certificate): Liste | undefined => {
    const liste = listes.get(autorite.fingerprint256)
    return liste && liste.fin > horloge.maintenant() ? liste : undefined
  }

  async function lire(contenu: Buffer | string, autorite: X509Certificate): Promise<Liste | null> {
    try {
      const liste = new x509.X509Crl(enDer(contenu))
      const signee = await liste.verify({
        publicKey: new x509.X509Certificate(copie(autorite.raw)),
      })
      const fin = liste.nextUpdate
      if (!signee || !fin || fin <= horloge.maintenant()) return null
      return { fin, series: new Set(liste.entries.map((e) => serieNue(e.serialNumber))) }
    } catch {
      // Illisible ou d'une autre autorité : comme absente, la suivante sert.
      return null
    }
  }

  const gardee = (adresse: string): string | null =>
    lireUn<{ contenu: string }>(base, 'SELECT contenu FROM liste_revocation WHERE adresse = ?', [
      adresse,
    ])?.contenu ?? null

  const garder = (adresse: string, octets: Buffer): void =>
    void base.executer(
      `INSERT INTO liste_revocation (adresse, contenu, lue_le) VALUES (?, ?, ?)
       ON CONFLICT (adresse) DO UPDATE SET contenu = excluded.contenu, lue_le = excluded.lue_le`,
      [adresse, octets.toString('base64'), horloge.maintenant().toISOString()],
    )

  async function publiee(adresse: string, autorite: X509Certificate): Promise<Liste | null> {
    const octets = await telecharger(adresse, { tailleMax: LISTE_MAX, delaiMs }).catch(() => null)
    const fraiche = octets && (await lire(octets, autorite))
    if (octets && fraiche) {
      garder(adresse, octets)
      return fraiche
    }
    const copieGardee = mutations.choisir('mss-liste-non-gardee', gardee(adresse), () => null)
    return copieGardee === null ? null : lire(Buffer.from(copieGardee, 'base64'), autorite)
  }

  return {
    verdict(certificat, autorite) {
      const liste = enMemoire(autorite)
      if (!liste) return 'inconnu'
      if (mutations.active('mss-liste-non-gardee')) listes.delete(autorite.fingerprint256)
      const serie = serieNue(new X509Certificate(certificat).serialNumber)
      return liste.series.has(serie) ? 'revoque' : 'bon'
    },

    async apprendre(certificat, autorite) {
      for (const adresse of adresseReglee ? [adresseReglee] : pointsDe(certificat)) {
        const liste = await publiee(adresse, autorite)
        if (liste) return void listes.set(autorite.fingerprint256, liste)
      }
      const locale = installee && (await lireInstallee(installee))
      const liste = locale && (await premiere(locale, (pem) => lire(pem, autorite)))
      if (liste) listes.set(autorite.fingerprint256, liste)
    },

    oublier: () => listes.clear(),
  }
}

/** Un fichier porte parfois plusieurs listes à la suite. */
async function lireInstallee(fichier: string): Promise<readonly string[]> {
  try {
    return (
      readFileSync(fichier, 'utf8').match(/-----BEGIN[^-]*CRL-----[\s\S]*?-----END[^-]*-----/g) ??
      []
    )
  } catch {
    return []
  }
}

async function premiere<T, R>(
  suite: readonly T[],
  lire: (element: T) => Promise<R | null>,
): Promise<R | null> {
  for (const element of suite) {
    const lue = await lire(element)
    if (lue) return lue
  }
  return null
}

/** Tampon neuf : la bibliothèque veut un `ArrayBuffer`, pas une vue partagée. */
const copie = (octets: Uint8Array): ArrayBuffer => new Uint8Array(octets).buffer

function enDer(contenu: Buffer | string): ArrayBuffer {
  const texte = typeof contenu === 'string' ? contenu : contenu.toString('latin1')
  if (!texte.includes('-----BEGIN')) return copie(Buffer.from(contenu as Buffer))
  return copie(Buffer.from(texte.replaceAll(/-----.*?-----|\s/g, ''), 'base64'))
}

/** Les adresses HTTP des listes que le certificat désigne (RFC 5280 §4.2.1.13). */
function pointsDe(certificat: Buffer): readonly string[] {
  const points = new x509.X509Certificate(copie(certificat)).getExtension(
    x509.CRLDistributionPointsExtension,
  )
  return (points?.distributionPoints ?? [])
    .flatMap(({ distributionPoint }) => distributionPoint?.fullName ?? [])
    .flatMap(({ uniformResourceIdentifier: adresse }) => adresse ?? [])
    .filter((adresse) => /^https?:\/\//i.test(adresse))
}
