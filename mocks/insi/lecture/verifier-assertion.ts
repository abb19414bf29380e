import { X509Certificate } from 'node:crypto'
import { ESPACES } from '../../../schemas/insi/espaces.ts'
import { lireXml } from '../../../schemas/xml/lire-xml.ts'
import { descendre } from '../../../schemas/xml/parcourir.ts'
import type { ElementXml } from '../../../schemas/xml/types.ts'
import { verifierSignature } from '../../../schemas/xml/verifier-signature.ts'
import type { Confiance } from '../../pki/confiance.ts'
import { lireNoms } from '../../pki/lire-sujet.ts'
import type { Assertion } from './faits.ts'
import { lireAssertion } from './lire-assertion.ts'

function certificatDe(element: ElementXml): X509Certificate | null {
  const chemin = ['Signature', 'KeyInfo', 'X509Data', 'X509Certificate']
  const base64 = descendre(element, ESPACES.ds, chemin)?.texte
  if (!base64) return null
  try {
    return new X509Certificate(Buffer.from(base64, 'base64'))
  } catch {
    return null
  }
}

/**
 * Lit une assertion en ne gardant que ce que sa signature couvre : le certificat du message doit
 * venir d'une autorité reconnue, valable et non révoqué, et sa carte être celle du professionnel
 * nommé (ins.md §4, mode `strict` [C]).
 * `message` est le texte entier de la requête, déjà lu une fois sans DOCTYPE.
 */
export function lireAssertionSignee(
  message: string,
  element: ElementXml,
  confiance: Confiance,
): Assertion {
  const assertion = lireAssertion(element)
  if (!assertion.signee) return assertion
  const refusee = (refusSignature: string): Assertion => ({ ...assertion, refusSignature })
  const certificat = certificatDe(element)
  if (!certificat) return refusee('Le certificat de la signature manque ou est illisible.')
  // Les certificats vivent à l'heure réelle, pas à celle de l'horloge du banc.
  const defiance = confiance.refuser(certificat, new Date())
  if (defiance) return refusee(`Certificat de signature : ${defiance}.`)
  const porteur = lireNoms(certificat.raw).sujet.get('CN')?.[0] ?? ''
  if (assertion.qualificatif !== 'VITALE' && porteur !== assertion.nom) {
    return refusee(`Le certificat est celui de ${porteur}, l’assertion dit ${assertion.nom}.`)
  }
  const verification = verifierSignature(message, assertion.id ?? '', certificat.toString())
  if ('refus' in verification) return refusee(verification.refus)
  const signee = lireXml(new TextEncoder().encode(verification.signe), ({ racine }) =>
    lireAssertion(racine),
  )
  return signee.lu ? { ...signee.valeur, signee: true } : refusee(signee.anomalie.message)
}
