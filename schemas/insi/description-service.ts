import { readFileSync } from 'node:fs'
import { FICHIERS_XSD } from './schemas-insi.ts'

/** La description d'un service SOAP : son WSDL et les schémas qu'il importe. */
export interface DescriptionService {
  /** Le WSDL, dont les adresses sont celle du service. */
  wsdl(adresse: string): string
  /** Un XSD par son nom, ou `null` quand il n'est pas publié : jamais un chemin de fichier. */
  xsd(nom: string): string | null
}

const ENTITES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const lireXsd = (nom: string) => readFileSync(new URL(`./xsd/${nom}.xsd`, import.meta.url), 'utf8')

/**
 * Le WSDL 1.1 d'INSi et ses XSD, rédigés par nous d'après ins.md §1 et §2 [V], les vérifications dans un
 * portType à part, forme non officielle (§2.4 [C]). Lève si un fichier manque.
 */
export function creerDescriptionService(): DescriptionService {
  const gabarit = readFileSync(new URL('./wsdl/insi.wsdl', import.meta.url), 'utf8')
  const schemas = new Map(FICHIERS_XSD.map((nom) => [nom, lireXsd(nom)]))
  return {
    wsdl(adresse) {
      const echappee = adresse.replace(/[&<>"]/g, (signe) => ENTITES[signe] ?? '')
      return gabarit.replaceAll('@BASE@', () => echappee)
    },
    xsd: (nom) => schemas.get(nom) ?? null,
  }
}
