import type { Constat } from '../../../reports/campagne/types.ts'
import type { DocumentCda } from '../../../schemas/cda/lecture/lire-document.ts'
import { attribut, descendre, enfants } from '../../../schemas/cda/lecture/parcourir.ts'
import type { DestinataireSaisi } from '../../pilotes/contrat.ts'
import { controler, normaliser } from '../controle.ts'

const nommer = ({ prenom, nom }: DestinataireSaisi) => `${prenom} ${nom}`

function constat(id: string, ou: string, manquants: readonly DestinataireSaisi[]): Constat {
  return controler({
    id,
    conforme: manquants.length === 0,
    attendu: 'tous les destinataires du document',
    observe:
      manquants.length === 0 ? 'tous nommés' : `absent : ${manquants.map(nommer).join(', ')}`,
    ou,
    action:
      'Écrire chaque destinataire dans l’en-tête CDA (informationRecipient) et sur le papier.',
    source: 'DOC.05 ; cda.md §6 [V]',
  })
}

/** DOC.05 : chaque destinataire a son `informationRecipient`, reconnu à son RPPS. */
export function destinatairesEnTete(
  { racine }: DocumentCda,
  voulus: readonly DestinataireSaisi[],
): Constat {
  const ids = enfants(racine, 'informationRecipient').map((d) =>
    attribut(descendre(d, 'intendedRecipient', 'id'), 'extension'),
  )
  const manquants = voulus.filter(({ identifiant }) => !ids.includes(identifiant))
  return constat('doc.destinataires-en-tete', 'en-tête du document CDA', manquants)
}

/** DOC.05 : le papier nomme chaque destinataire, nom et prénom. */
export function destinatairesImprimes(
  texte: string,
  voulus: readonly DestinataireSaisi[],
): Constat {
  const plat = normaliser(texte)
  const dit = (mot: string) => plat.includes(normaliser(mot))
  const manquants = voulus.filter(({ nom, prenom }) => !dit(nom) || !dit(prenom))
  return constat('doc.destinataires-imprimes', 'édition produite', manquants)
}
