import { valeurDe } from '../../mime/entetes.ts'
import type { Partie } from '../../mime/structure.ts'
import { citer, citerOuNil } from '../lecture/arguments.ts'
import { ecrireEnveloppe } from './enveloppe.ts'

function ecrireParametres(parametres: ReadonlyMap<string, string>): string {
  if (parametres.size === 0) return 'NIL'
  return `(${[...parametres].map(([nom, valeur]) => `${citer(nom)} ${citer(valeur)}`).join(' ')})`
}

function ecrireDisposition({ disposition }: Partie): string {
  if (disposition === null) return 'NIL'
  return `(${citer(disposition.valeur)} ${ecrireParametres(disposition.parametres)})`
}

/** Langue et adresse du contenu : les derniers champs de la forme étendue. */
function fin(partie: Partie): string {
  const langue = citerOuNil(valeurDe(partie.entetes, 'content-language'))
  return `${ecrireDisposition(partie)} ${langue} ${citerOuNil(valeurDe(partie.entetes, 'content-location'))}`
}

function compterLignes(octets: Buffer, { corps, fin: terme }: Partie): number {
  let lignes = 0
  for (let rang = octets.indexOf(0x0a, corps); rang >= 0 && rang < terme; lignes += 1)
    rang = octets.indexOf(0x0a, rang + 1)
  return lignes
}

function ecrireFeuille(octets: Buffer, partie: Partie, etendue: Etendue): string {
  const { entetes, message } = partie
  const communs = [
    citer(partie.type),
    citer(partie.sousType),
    ecrireParametres(partie.parametres),
    citerOuNil(valeurDe(entetes, 'content-id')),
    citerOuNil(valeurDe(entetes, 'content-description')),
    citer(partie.encodage),
    String(partie.fin - partie.corps),
  ]
  if (message) {
    communs.push(ecrireEnveloppe(message), ecrireStructure(octets, message, etendue))
  }
  if (message || partie.type === 'text') communs.push(String(compterLignes(octets, partie)))
  if (etendue.etendue) communs.push(citerOuNil(valeurDe(entetes, 'content-md5')), fin(partie))
  return `(${communs.join(' ')})`
}

interface Etendue {
  /** Vrai pour `BODYSTRUCTURE`, faux pour `BODY`. */
  etendue: boolean
}

/** La structure d'un message (RFC 3501 §7.4.2) ; étendue, elle porte les noms des pièces jointes. */
export function ecrireStructure(octets: Buffer, partie: Partie, etendue: Etendue): string {
  if (partie.parties.length === 0) {
    // Un multipart sans partie lisible n'a pas d'écriture : il se montre comme un texte.
    const lisible =
      partie.type === 'multipart' ? { ...partie, type: 'text', sousType: 'plain' } : partie
    return ecrireFeuille(octets, lisible, etendue)
  }
  const parties = partie.parties.map((p) => ecrireStructure(octets, p, etendue)).join('')
  const suite = etendue.etendue ? ` ${ecrireParametres(partie.parametres)} ${fin(partie)}` : ''
  return `(${parties} ${citer(partie.sousType)}${suite})`
}
