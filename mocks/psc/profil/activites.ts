import { STRUCTURES } from '../../personnes/structures.ts'
import type { Activite, CodeProfession, Structure } from '../../personnes/types.ts'
import { ADRESSES_STRUCTURES } from './structures-rass.ts'

/** Les trente clés d'une activité, toutes textuelles, vides quand elles sont inconnues (psc.md §7 [V]). */
const VIDE = {
  codeModeExercice: '',
  codeSecteurDactivite: '',
  codeSectionPharmacien: '',
  codeRole: '',
  codeGenreActivite: '',
  numeroSiretSite: '',
  numeroSirenSite: '',
  numeroFinessSite: '',
  numeroFinessetablissementJuridique: '',
  identifiantTechniqueDeLaStructure: '',
  raisonSocialeSite: '',
  enseigneCommercialeSite: '',
  complementDestinataire: '',
  complementPointGeographique: '',
  numeroVoie: '',
  indiceRepetitionVoie: '',
  codeTypeDeVoie: '',
  libelleVoie: '',
  mentionDistribution: '',
  bureauCedex: '',
  codePostal: '',
  codeCommune: '',
  codePays: '',
  telephone: '',
  telephone2: '',
  telecopie: '',
  adresseEMail: '',
  codeDepartement: '',
  ancienIdentifiantDeLaStructure: '',
  autoriteDenregistrement: '',
}

/** Autorité d'enregistrement par profession ; seule celle des médecins est vue (psc.md §7 [V]), le reste [I]. */
const AUTORITES: Record<CodeProfession, string> = {
  '10': 'CNOM/CNOM/CNOM',
  '21': 'CNOP/CNOP/CNOP',
  '40': 'CNOCD/CNOCD/CNOCD',
  '50': 'CNOSF/CNOSF/CNOSF',
  '60': 'ONI/ONI/ONI',
  '70': 'CNOMK/CNOMK/CNOMK',
  '80': 'CNOPP/CNOPP/CNOPP',
  '92': 'ARS/ARS/ARS',
}

/** La structure d'une activité et son adresse ; `null` quand le jeu ne la connaît pas. */
export function structureDe(activite: Activite | undefined): Structure | null {
  return STRUCTURES.find(({ id }) => id === activite?.structure) ?? null
}

/** Une activité telle que userinfo la rend (psc.md §7 [V]). */
export function ecrireActivite(
  activite: Activite,
  profession: CodeProfession,
): Record<string, string> {
  const structure = structureDe(activite)
  const adresse = ADRESSES_STRUCTURES[activite.structure]
  const finess = structure?.identifiant.startsWith('1') ? structure.identifiant.slice(1) : ''
  return {
    ...VIDE,
    codeModeExercice: activite.mode,
    codeSecteurDactivite: structure?.secteur ?? '',
    codeGenreActivite: 'GENR01',
    numeroFinessSite: finess,
    identifiantTechniqueDeLaStructure: adresse?.technique ?? '',
    raisonSocialeSite: structure?.raisonSociale ?? '',
    numeroVoie: adresse?.numeroVoie ?? '',
    codeTypeDeVoie: adresse?.codeTypeDeVoie ?? '',
    libelleVoie: adresse?.libelleVoie ?? '',
    bureauCedex: adresse?.bureauCedex ?? '',
    codePostal: adresse?.codePostal ?? '',
    codePays: '99000',
    ancienIdentifiantDeLaStructure: structure?.identifiant ?? '',
    autoriteDenregistrement: AUTORITES[profession],
  }
}
