import type { Element } from '@xmldom/xmldom'
import type { Individu, MatriculeRecu, ReponseInsi } from '../reponse.ts'
import { RESULTAT, SIRAM, SOAP } from './espaces-de-noms.ts'
import { enfant, enfants, lireXml, texteEnfant } from './lecture-sure.ts'

/** Lit la réponse d'INSi, identité, compte rendu ou faute (ins.md §2.3 et §3 [V]). */
export function lireReponse(texte: string): ReponseInsi {
  try {
    const enveloppe = lireXml(texte).documentElement
    const corps = enveloppe && enfant(enveloppe, SOAP, 'Body')
    const resultat = corps && enfant(corps, RESULTAT, 'RESULTAT')
    if (resultat) return lireResultat(resultat)
    const faute = corps && enfant(corps, SOAP, 'Fault')
    if (faute) return lireFaute(faute)
    return illisible('ni résultat ni faute')
  } catch (erreur) {
    return illisible((erreur as Error).message)
  }
}

/** Une réponse que nous ne savons pas lire est une panne, dite avec sa raison. */
const illisible = (detail: string): ReponseInsi => ({
  genre: 'erreur',
  code: 'reponse-illisible',
  message: `La réponse d'INSi est illisible (${detail}).`,
})

/** Un code inconnu est une erreur technique, montrée telle quelle (ins.md §3.1 [V]). */
function lireResultat(resultat: Element): ReponseInsi {
  const compteRendu = enfant(resultat, RESULTAT, 'CR')
  const code = compteRendu ? texteEnfant(compteRendu, RESULTAT, 'CodeCR') : ''
  const libelle = compteRendu ? texteEnfant(compteRendu, RESULTAT, 'LibelleCR') : ''
  if (code === '01') return { genre: 'absente', code, libelle }
  if (code === '02') return { genre: 'plusieurs', code, libelle }
  if (code !== '00')
    return { genre: 'erreur', code: code || 'sans-code', message: libelle || 'Réponse sans code.' }
  const individu = enfant(resultat, RESULTAT, 'INDIVIDU')
  return individu
    ? { genre: 'trouvee', code, individu: lireIndividu(individu) }
    : illisible('code 00 sans identité')
}

/** INSACTIF et TIQ sont obligatoires ; chaque trait, lui, peut manquer (ins.md §2.3 [V]). */
function lireIndividu(individu: Element): Individu {
  const actif = enfant(individu, RESULTAT, 'INSACTIF')
  const traits = enfant(individu, RESULTAT, 'TIQ')
  if (!actif || !traits) throw new Error('INSACTIF ou TIQ absent')
  return {
    actif: lireMatricule(actif),
    historique: enfants(individu, RESULTAT, 'INSHISTO').map(lireMatricule),
    nomNaissance: texteEnfant(traits, RESULTAT, 'NomNaissance'),
    // `ListePrenom` seul fait foi : `Prenom` n'est que celui qu'on a demandé (INS.13.01).
    listePrenoms: texteEnfant(traits, RESULTAT, 'ListePrenom').replace(/\s+/g, ' '),
    sexe: texteEnfant(traits, RESULTAT, 'Sexe'),
    dateNaissance: texteEnfant(traits, RESULTAT, 'DateNaissance'),
    lieuNaissance: texteEnfant(traits, RESULTAT, 'LieuNaissance'),
  }
}

/** Les dates sont parfois avant l'identifiant : la lecture ne dépend pas de l'ordre. */
function lireMatricule(ins: Element): MatriculeRecu {
  const identifiant = enfant(ins, RESULTAT, 'IdIndividu')
  const numero = identifiant ? texteEnfant(identifiant, RESULTAT, 'NumIdentifiant') : ''
  const cle = identifiant ? texteEnfant(identifiant, RESULTAT, 'Cle') : ''
  return {
    matricule: `${numero}${cle}`.toUpperCase(),
    oid: texteEnfant(ins, RESULTAT, 'OID'),
    debut: texteEnfant(ins, RESULTAT, 'DateDeb') || null,
    fin: texteEnfant(ins, RESULTAT, 'DateFin') || null,
  }
}

/** Le code utile est dans `siram:Erreur`, pas dans le sous-code SOAP (ins.md §3.2 [V]). */
function lireFaute(faute: Element): ReponseInsi {
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
