import type { Element } from '@xmldom/xmldom'
import type { Individu, MatriculeRecu, ReponseInsi } from '../reponse.ts'
import { RESULTAT } from './espaces-de-noms.ts'
import { enfant, enfants, texteEnfant } from './lecture-sure.ts'
import { codeInconnu, illisible, lireCompteRendu, lireCorps } from './lire-corps.ts'

/** Lit la réponse d'INSi, identité, compte rendu ou faute (ins.md §2.3 et §3 [V]). */
export const lireReponse = (texte: string): ReponseInsi => lireCorps(texte, RESULTAT, lireResultat)

function lireResultat(resultat: Element): ReponseInsi {
  const { code, libelle } = lireCompteRendu(resultat, RESULTAT)
  if (code === '01') return { genre: 'absente', code, libelle }
  if (code === '02') return { genre: 'plusieurs', code, libelle }
  if (code !== '00') return codeInconnu({ code, libelle })
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
