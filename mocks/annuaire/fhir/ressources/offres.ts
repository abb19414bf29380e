import type { StructureAnnuaire } from '../../jeu/types.ts'
import { profils } from '../systemes.ts'
import { entete } from './commun.ts'
import type { Ressource } from './types.ts'

/** Numéro ARHGOS inventé : un par établissement de soins. */
export const numeroArhgos = (s: StructureAnnuaire): string => `99-${s.finess ?? ''}-01`

/** Un hôpital ou une clinique : seuls ont une activité autorisée et un équipement lourd. */
export const aUneOffre = ({ categorie }: StructureAnnuaire): boolean =>
  categorie === '355' || categorie === '365'

/** Identifiant FHIR de l'activité de soins d'une structure. */
export const idOffre = (s: StructureAnnuaire): string => `007-${s.id.slice(7)}`
/** Identifiant FHIR de l'équipement lourd d'une structure. */
export const idEquipement = (s: StructureAnnuaire): string => `006-${s.id.slice(7)}`

/** Activité de soins d'un établissement, réduite à son rattachement : aucune exigence ne la lit. */
export const ecrireHealthcareService = (s: StructureAnnuaire): Ressource => ({
  ...entete({
    ...{ type: 'HealthcareService', id: idOffre(s), misAJour: s.misAJour },
    profils: profils('as-dp-healthcareservice', 'fr-core-healthcare-service'),
  }),
  identifier: [{ system: 'https://arhgos.ars.sante.fr', value: numeroArhgos(s) }],
  active: true,
  providedBy: { reference: `Organization/${s.id}` },
})

/** Équipement matériel lourd d'un établissement, réduit à son rattachement. */
export const ecrireDevice = (s: StructureAnnuaire): Ressource => ({
  ...entete({
    ...{ type: 'Device', id: idEquipement(s), misAJour: s.misAJour },
    profils: profils('as-dp-device', 'fr-core-device'),
  }),
  identifier: [{ system: 'https://arhgos.ars.sante.fr', value: numeroArhgos(s) }],
  status: 'active',
  owner: { reference: `Organization/${s.id}` },
})
