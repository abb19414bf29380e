import type { Anomalie } from '../anomalie.ts'
import type { ElementXml } from '../xml/types.ts'

const SOAP12 = 'http://www.w3.org/2003/05/soap-envelope'
const SOAP11 = 'http://schemas.xmlsoap.org/soap/envelope/'

export interface EnveloppeSoap {
  /** `autre` quand la racine n'est pas une enveloppe SOAP. */
  version: '1.2' | '1.1' | 'autre'
  /** Blocs d'en-tête, dans l'ordre reçu. */
  entetes: readonly ElementXml[]
  /** Enfants du corps. */
  corps: readonly ElementXml[]
  /** Premier défaut de structure, nul quand l'enveloppe SOAP 1.2 est bonne. */
  anomalie: Anomalie | null
}

function anomalie(message: string, ligne: number): Anomalie {
  return { regle: 'soap.enveloppe', source: 'SOAP 1.2 partie 1 §5', marque: 'V', message, ligne }
}

function versionDe(racine: ElementXml): EnveloppeSoap['version'] {
  if (racine.nom !== 'Envelope') return 'autre'
  if (racine.espace === SOAP12) return '1.2'
  return racine.espace === SOAP11 ? '1.1' : 'autre'
}

function defaut(racine: ElementXml, corps: ElementXml | undefined): Anomalie | null {
  const version = versionDe(racine)
  if (version === '1.1') return anomalie('Enveloppe SOAP 1.1 : le service attend SOAP 1.2.', 1)
  if (version !== '1.2') {
    return anomalie(`Racine ${racine.nom} : une enveloppe SOAP 1.2 est attendue.`, racine.ligne)
  }
  const noms = racine.enfants.map((e) => (e.espace === SOAP12 ? e.nom : `{${e.espace}}${e.nom}`))
  if (!/^(Header )?Body$/.test(noms.join(' '))) {
    return anomalie(
      `Enveloppe : un Header facultatif puis un Body sont attendus, reçu ${noms.join(', ') || 'rien'}.`,
      racine.ligne,
    )
  }
  if (corps?.enfants.length !== 1) {
    return anomalie('Le corps porte un élément et un seul.', corps?.ligne ?? racine.ligne)
  }
  return null
}

/**
 * Lit une enveloppe SOAP 1.2 : ses blocs d'en-tête, les enfants de son corps et son premier défaut
 * de structure. Ne lève jamais ; une autre racine rend une enveloppe vide (ins.md §1 [V]).
 */
export function lireEnveloppe(racine: ElementXml): EnveloppeSoap {
  const dans = (nom: string) =>
    racine.enfants.find((e) => e.nom === nom && e.espace === racine.espace)
  const corps = dans('Body')
  return {
    version: versionDe(racine),
    entetes: dans('Header')?.enfants ?? [],
    corps: corps?.enfants ?? [],
    anomalie: defaut(racine, corps),
  }
}
