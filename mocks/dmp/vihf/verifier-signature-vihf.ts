import { X509Certificate } from 'node:crypto'
import { ESPACES_XDS } from '../../../schemas/xds/espaces.ts'
import { lireXml } from '../../../schemas/xml/lire-xml.ts'
import { attribut, descendre } from '../../../schemas/xml/parcourir.ts'
import type { ElementXml } from '../../../schemas/xml/types.ts'
import { verifierSignature } from '../../../schemas/xml/verifier-signature.ts'
import type { Confiance } from '../../pki/confiance.ts'
import { lireVihf } from './lire-vihf.ts'
import type { SignatureVihf, Vihf } from './types.ts'

const CHEMIN = ['Signature', 'KeyInfo', 'X509Data', 'X509Certificate']

function certificatDe(assertion: ElementXml): X509Certificate | null {
  const base64 = descendre(assertion, ESPACES_XDS.ds, CHEMIN)?.texte
  if (!base64) return null
  try {
    return new X509Certificate(Buffer.from(base64, 'base64'))
  } catch {
    return null
  }
}

/**
 * L'enveloppe sans son corps : la signature n'en couvre rien, et l'analyser coûterait plus que le reste.
 * Ce qui est lu ensuite est seulement ce qui est signé : une coupe trompée ne peut que faire refuser.
 */
function sansCorps(message: string): string {
  const corps = /<\/(?:[\w.-]+:)?Header\s*>\s*<((?:[\w.-]+:)?)Body[\s/>]/.exec(message)
  if (!corps) return message
  const fin = message.indexOf('<', corps.index + 1)
  return `${message.slice(0, fin)}</${corps[1] ?? ''}Envelope>`
}

/**
 * Lit un VIHF et juge sa signature : certificat d'une autorité reconnue, valable, non révoqué ; seul ce
 * qu'elle couvre est rendu (dmp.md §5 point 2). `message` est le texte de l'enveloppe entière.
 */
export function lireVihfSigne(
  message: string,
  assertion: ElementXml,
  confiance: Confiance,
): { vihf: Vihf; signature: SignatureVihf } {
  const vihf = lireVihf(assertion)
  const refuser = (refus: string, certificat: X509Certificate | null = null) => ({
    vihf,
    signature: { certificat, refus },
  })
  if (!vihf.signe) return refuser('Le VIHF n’est pas signé.')
  const certificat = certificatDe(assertion)
  if (!certificat) return refuser('Le certificat de signature manque ou est illisible.')
  // Les certificats vivent à l'heure réelle, pas à celle de l'horloge du banc.
  const defiance = confiance.refuser(certificat, new Date())
  if (defiance) return refuser(`Certificat de signature : ${defiance}.`, certificat)
  const verdict = verifierSignature(
    sansCorps(message),
    attribut(assertion, 'ID') ?? '',
    certificat.toString(),
  )
  if ('refus' in verdict) return refuser(verdict.refus, certificat)
  const signe = lireXml(new TextEncoder().encode(verdict.signe), ({ racine }) => lireVihf(racine))
  if (!signe.lu) return refuser(signe.anomalie.message, certificat)
  return { vihf: { ...signe.valeur, signe: true }, signature: { certificat, refus: null } }
}
