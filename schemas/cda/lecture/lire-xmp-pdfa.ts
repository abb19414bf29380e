import { lireXml } from '../../xml/lire-xml.ts'
import type { ElementXml } from '../../xml/types.ts'

const PDFAID = 'http://www.aiim.org/pdfa/ns/id/'
// Un paquet XMP pèse quelques kilo-octets ; au-delà, il n'est pas fait pour être lu.
const PAQUET_MAX = 1024 * 1024

/** La partie et le niveau qu'un PDF dit suivre (ISO 19005-1 §6.7.11). */
export interface MarquePdfa {
  partie: string
  niveau: string
}

/** La valeur de `pdfaid:nom`, en élément ou en attribut, où qu'elle soit. */
function chercher(element: ElementXml, nom: string): string | null {
  if (element.nom === nom && element.espace === PDFAID) return element.texte.trim()
  const porte = element.attributs.find((a) => a.nom === nom && a.espace === PDFAID)
  if (porte) return porte.valeur.trim()
  for (const enfant of element.enfants) {
    const trouve = chercher(enfant, nom)
    if (trouve !== null) return trouve
  }
  return null
}

function lirePaquet(octets: Uint8Array): MarquePdfa | null {
  const lu = lireXml(
    octets,
    ({ racine }) => ({ partie: chercher(racine, 'part'), niveau: chercher(racine, 'conformance') }),
    { tailleMax: PAQUET_MAX },
  )
  if (!lu.lu || lu.valeur.partie === null) return null
  return { partie: lu.valeur.partie, niveau: lu.valeur.niveau ?? '' }
}

/**
 * La marque PDF/A d'un PDF, lue dans ses métadonnées XMP en clair : PDF/A-1 n'admet pas de filtre sur elles
 * (cda.md §10 [I]). `null` quand aucune ne se lit. Ne dit pas que le PDF tient ce qu'il annonce.
 */
export function lireXmpPdfa(octets: Uint8Array): MarquePdfa | null {
  const tampon = Buffer.from(octets.buffer, octets.byteOffset, octets.byteLength)
  const marque = tampon.indexOf(PDFAID)
  if (marque < 0) return null
  const debut = tampon.lastIndexOf('<?xpacket begin', marque)
  const ouvert = tampon.indexOf('?>', debut) + 2
  const fin = tampon.indexOf('<?xpacket end', marque)
  if (debut < 0 || fin < 0 || fin - ouvert > PAQUET_MAX) return null
  return lirePaquet(Uint8Array.from(tampon.subarray(ouvert, fin)))
}
