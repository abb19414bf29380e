import { ESPACES } from '../../../schemas/insi/espaces.ts'
import type { TraitsDemandes } from '../../../schemas/insi/regles/types.ts'
import { enfant, enfants, texteA } from '../../../schemas/xml/parcourir.ts'
import type { ElementXml } from '../../../schemas/xml/types.ts'
import type { DemandeCarte, MatriculeDemande } from './faits.ts'

/** Les traits d'un RECSANSVITALE, tels qu'écrits (ins.md §2.1). */
export function lireTraits(corps: ElementXml): TraitsDemandes {
  const texte = (nom: string) => texteA(corps, ESPACES.rs, [nom])
  return {
    nomNaissance: texte('NomNaissance'),
    prenoms: enfants(corps, ESPACES.rs, 'Prenom').map((prenom) => prenom.texte),
    sexe: texte('Sexe'),
    dateNaissance: texte('DateNaissance'),
    lieuNaissance: texte('LieuNaissance'),
  }
}

function matricule(corps: ElementXml, nom: string): MatriculeDemande | null {
  const element = enfant(corps, ESPACES.rv, nom)
  if (!element) return null
  return {
    numero: texteA(element, ESPACES.rv, ['NumIdentifiant']),
    cle: texteA(element, ESPACES.rv, ['Cle']),
  }
}

/** La demande d'un RECVITALE (ins.md §2.2). */
export function lireDemandeCarte(corps: ElementXml): DemandeCarte {
  const texte = (nom: string) => texteA(corps, ESPACES.rv, [nom])
  return {
    individu: matricule(corps, 'MatriculeIndividu'),
    ouvrantDroit: matricule(corps, 'MatriculeOD'),
    nomNaissance: texte('NomNaissance'),
    dateNaissance: texte('DateNaissance'),
    rang: texte('RangNaissance'),
  }
}
