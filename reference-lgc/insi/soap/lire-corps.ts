import type { Element } from '@xmldom/xmldom'
import type { Panne } from '../echanger.ts'
import { SIRAM, SOAP } from './espaces-de-noms.ts'
import { enfant, lireXml, texteEnfant } from './lecture-sure.ts'

/** Le résultat que porte une réponse SOAP, ou la panne qu'elle annonce. */
export function lireCorps<Lu>(
  texte: string,
  espace: string,
  lire: (resultat: Element) => Lu | Panne,
): Lu | Panne {
  try {
    const enveloppe = lireXml(texte).documentElement
    const corps = enveloppe && enfant(enveloppe, SOAP, 'Body')
    const resultat = corps && enfant(corps, espace, 'RESULTAT')
    if (resultat) return lire(resultat)
    const faute = corps && enfant(corps, SOAP, 'Fault')
    return faute ? lireFaute(faute) : illisible('ni résultat ni faute')
  } catch (erreur) {
    return illisible((erreur as Error).message)
  }
}

/** Une réponse que nous ne savons pas lire est une panne, dite avec sa raison. */
export const illisible = (detail: string): Panne => ({
  genre: 'erreur',
  code: 'reponse-illisible',
  message: `La réponse d'INSi est illisible (${detail}).`,
})

/** Le compte rendu, commun à toutes les opérations ; vide quand il manque. */
export function lireCompteRendu(
  resultat: Element,
  espace: string,
): { code: string; libelle: string } {
  const compteRendu = enfant(resultat, espace, 'CR')
  return {
    code: compteRendu ? texteEnfant(compteRendu, espace, 'CodeCR') : '',
    libelle: compteRendu ? texteEnfant(compteRendu, espace, 'LibelleCR') : '',
  }
}

/** Un code hors de la liste est une erreur technique, montrée telle quelle (ins.md §3.1 [V]). */
export const codeInconnu = ({ code, libelle }: { code: string; libelle: string }): Panne => ({
  genre: 'erreur',
  code: code || 'sans-code',
  message: libelle || 'Réponse sans code.',
})

/** Le code utile est dans `siram:Erreur`, pas dans le sous-code SOAP (ins.md §3.2 [V]). */
export function lireFaute(faute: Element): Panne {
  const detail = enfant(faute, SOAP, 'Detail')
  const erreur = detail && enfant(detail, SIRAM, 'Erreur')
  const raison = enfant(faute, SOAP, 'Reason')
  return {
    genre: 'erreur',
    code: erreur?.getAttribute('code') || 'faute-soap',
    message:
      erreur?.textContent?.trim() ||
      (raison && texteEnfant(raison, SOAP, 'Text')) ||
      'Le service a rejeté la demande.',
  }
}
