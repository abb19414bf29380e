import type { CodeProfession, Personne } from '../../personnes/types.ts'
import { donneLesDonnees, sujetDe } from '../jetons/attributs.ts'
import { ecrireActivite, structureDe } from './activites.ts'
import { ADRESSES_STRUCTURES } from './structures-rass.ts'

/** Professions dont le praticien porte le titre de docteur (R.4127 du CSP ; psc.md §7). */
const DOCTEURS: readonly CodeProfession[] = ['10', '21', '40']

function exercice(personne: Personne, profession: CodeProfession) {
  return {
    codeProfession: profession,
    codeCategorieProfessionnelle: 'C',
    codeCiviliteDexercice: DOCTEURS.includes(profession) ? 'DR' : '',
    nomDexercice: personne.nom,
    prenomDexercice: personne.prenom,
    codeTypeSavoirFaire: personne.specialite === null ? '' : 'S',
    codeSavoirFaire: personne.specialite ?? '',
    activities: personne.activites.map((activite) => ecrireActivite(activite, profession)),
  }
}

/**
 * Les attributs d'un professionnel, tels que userinfo les rend (psc.md §7 [V]) : la structure de tête
 * est celle de sa première activité ; un employé sans profession n'a pas de `SubjectRefPro` (psc.md §17 [I]).
 */
export function composerProfil(personne: Personne, scope: string): Record<string, unknown> {
  const identite = { sub: sujetDe(personne), preferred_username: personne.identifiant }
  if (!donneLesDonnees(scope)) return identite
  const { profession, activites } = personne
  const structure = structureDe(activites[0])
  return {
    ...identite,
    email_verified: false,
    SubjectNameID: personne.identifiant,
    given_name: personne.prenom,
    family_name: personne.nom,
    otherIds: [{ identifiant: personne.identifiant, origine: 'EDIT', qualite: 1 }],
    ...(structure
      ? {
          Secteur_Activite: `${structure.secteur}^1.2.250.1.71.4.2.4`,
          SubjectOrganization: structure.raisonSociale,
          SubjectOrganizationID: ADRESSES_STRUCTURES[structure.id]?.technique ?? '',
        }
      : {}),
    ...(profession === null ? {} : { SubjectRole: [`${profession}^1.2.250.1.213.1.1.5.5`] }),
    PSI_Locale: '1.2.250.1.213.1.3.1.1',
    UITVersion: '1.0',
    Palier_Authentification: 'APPPRIP3^1.2.250.1.213.1.5.1.1.1',
    Acces_Regulation_Medicale: 'FAUX',
    Mode_Acces_Raison: '',
    ...(profession === null
      ? { codeCivilite: personne.civilite }
      : {
          SubjectRefPro: {
            codeCivilite: personne.civilite,
            exercices: [exercice(personne, profession)],
          },
        }),
  }
}
