import type { Element } from '@xmldom/xmldom'
import { attribut, premier, suivre, texteDe } from './arbre.ts'
import type { PersonneLue } from './document-lu.ts'

/** `Dr Camille TESTIER`, d'un nom structuré ou non. */
export function nomDePersonne(nom: Element | null): string {
  if (!nom) return ''
  const [prenom, famille, suffixe] = ['given', 'family', 'suffix'].map((partie) =>
    suivre(nom, partie).map(texteDe).join(' '),
  )
  const titre = suffixe === 'DR' ? 'Dr' : suffixe === 'PR' ? 'Pr' : ''
  return [titre, prenom, famille].filter(Boolean).join(' ') || texteDe(nom)
}

/** L'auteur, personne ou appareil ; ce qui manque reste vide. */
export function lireAuteur(cda: Element): PersonneLue {
  const auteur = premier(cda, 'author/assignedAuthor')
  if (!auteur) return { nom: '', specialite: '', structure: '' }
  const appareil = premier(auteur, 'assignedAuthoringDevice/softwareName')
  return {
    nom: nomDePersonne(premier(auteur, 'assignedPerson/name')) || texteDe(appareil),
    specialite: attribut(premier(auteur, 'code'), 'displayName'),
    structure:
      texteDe(premier(auteur, 'representedOrganization/name')) ||
      texteDe(premier(cda, 'custodian/assignedCustodian/representedCustodianOrganization/name')),
  }
}
