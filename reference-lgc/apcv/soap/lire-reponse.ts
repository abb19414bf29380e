import type { Element } from '@xmldom/xmldom'
import { SOAP } from '../../insi/soap/espaces-de-noms.ts'
import { enfant, enfants, lireXml, texteEnfant } from '../../insi/soap/lecture-sure.ts'
import { lireFaute } from '../../insi/soap/lire-corps.ts'
import { creerIncident } from '../../serveur/incident.ts'
import type { BeneficiaireApcv, ContexteApcv } from '../contexte.ts'
import { phraseDuService } from '../regles/phrases.ts'
import { APCV } from './message.ts'

/** Le corps d'une réponse réussie ; une faute du service est un incident, avec son code. */
export function lireSucces(texte: string): Element {
  const corps = lireCorps(texte)
  if (corps.namespaceURI === SOAP && corps.localName === 'Fault') {
    const { code, message } = lireFaute(corps)
    throw creerIncident(code, phraseDuService(code, message))
  }
  return corps
}

function lireCorps(texte: string): Element {
  try {
    const enveloppe = lireXml(texte).documentElement
    const body = enveloppe && enfant(enveloppe, SOAP, 'Body')
    for (let noeud = body?.firstChild; noeud; noeud = noeud.nextSibling)
      if (noeud.nodeType === 1) return noeud as Element
    throw new Error('corps vide')
  } catch (cause) {
    throw illisible(cause)
  }
}

/** Le contexte et ses bénéficiaires, dans la forme du banc, non officielle (ins.md §15 [C]). */
export function lireContexte(texte: string): ContexteApcv {
  const reponse = lireSucces(texte)
  const contexte = enfant(reponse, APCV, 'ContexteApCV')
  const liste = enfant(reponse, APCV, 'Beneficiaires')
  const fin = new Date(contexte ? texteEnfant(contexte, APCV, 'DateFinValidite') : '')
  const identifiant = contexte ? texteEnfant(contexte, APCV, 'Identifiant') : ''
  const beneficiaires = liste ? enfants(liste, APCV, 'Beneficiaire').map(lireBeneficiaire) : []
  if (identifiant === '' || Number.isNaN(fin.getTime()) || beneficiaires.length === 0)
    throw illisible('contexte ou bénéficiaires absents')
  return { identifiant, fin, beneficiaires }
}

function lireBeneficiaire(element: Element): BeneficiaireApcv {
  const texte = (nom: string) => texteEnfant(element, APCV, nom)
  const ins = enfant(element, APCV, 'INS')
  const del = (nom: string) => (ins ? texteEnfant(ins, APCV, nom) : '')
  return {
    individu: {
      actif: {
        matricule: `${del('NumIdentifiant')}${del('Cle')}`.toUpperCase(),
        oid: del('OID'),
        debut: null,
        fin: null,
      },
      historique: [],
      nomNaissance: texte('NomFamille'),
      listePrenoms: texte('ListePrenom').replace(/\s+/g, ' '),
      sexe: texte('Sexe'),
      dateNaissance: texte('DateNaissance'),
      lieuNaissance: texte('LieuNaissance'),
    },
    premierPrenom: texte('Prenom'),
    nomUsage: texte('NomUsage'),
  }
}

const illisible = (cause: unknown) =>
  creerIncident(
    'reponse-illisible',
    "La réponse du service de l'appli carte Vitale est illisible.",
    cause,
  )
