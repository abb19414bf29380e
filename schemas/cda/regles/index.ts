import { cadreExercice } from './acte/cadre-exercice.ts'
import { date as dateActe } from './acte/date.ts'
import { executant } from './acte/executant.ts'
import { lieuDeSoins } from './acte/lieu-de-soins.ts'
import { venueDate } from './acte/venue-date.ts'
import { venueMode } from './acte/venue-mode.ts'
import { entreeUnique } from './biologie/entree-unique.ts'
import { sections } from './biologie/sections.ts'
import { titre as titreBiologie } from './biologie/titre.ts'
import { forme as formeCode } from './code/forme.ts'
import { adresseMelangee } from './coordonnees/adresse-melangee.ts'
import { adresseVide } from './coordonnees/adresse-vide.ts'
import { telecomEspaces } from './coordonnees/telecom-espaces.ts'
import { telecomForme } from './coordonnees/telecom-forme.ts'
import { usage } from './coordonnees/usage.ts'
import { fichier } from './copie/fichier.ts'
import { modele as modeleCopie } from './copie/modele.ts'
import { organisation } from './copie/organisation.ts'
import { pdfa as pdfaCopie } from './copie/pdfa.ts'
import { titre as titreCopie } from './copie/titre.ts'
import { unique as uniqueCopie } from './copie/unique.ts'
import { base64 } from './corps/base64.ts'
import { composant } from './corps/composant.ts'
import { mediaType } from './corps/media-type.ts'
import { pdf } from './corps/pdf.ts'
import { pdfAttendu } from './corps/pdf-attendu.ts'
import { pdfa as pdfaCorps } from './corps/pdfa.ts'
import { representation } from './corps/representation.ts'
import { vide as videCorps } from './corps/vide.ts'
import { calendrier } from './date/calendrier.ts'
import { decalage } from './date/decalage.ts'
import { decalageAbrege } from './date/decalage-abrege.ts'
import { forme as formeDate } from './date/forme.ts'
import { intervalle } from './date/intervalle.ts'
import { codeComplet } from './entete/code-complet.ts'
import { confidentialite } from './entete/confidentialite.ts'
import { langue } from './entete/langue.ts'
import { modeleVolet } from './entete/modele-volet.ts'
import { modelesCommuns } from './entete/modeles-communs.ts'
import { modelesN1 } from './entete/modeles-n1.ts'
import { numeroVersion } from './entete/numero-version.ts'
import { realmCode } from './entete/realm-code.ts'
import { titre as titreEntete } from './entete/titre.ts'
import { typeId } from './entete/type-id.ts'
import { typeInconnu } from './entete/type-inconnu.ts'
import { typeTriplet } from './entete/type-triplet.ts'
import { versionVolet } from './entete/version-volet.ts'
import { bornes } from './entree/bornes.ts'
import { debut } from './entree/debut.ts'
import { fin } from './entree/fin.ts'
import { identifiant } from './entree/identifiant.ts'
import { modeleFrancais as modeleFrancaisEntree } from './entree/modele-francais.ts'
import { modeleInternational as modeleInternationalEntree } from './entree/modele-international.ts'
import { nombre } from './entree/nombre.ts'
import { statut } from './entree/statut.ts'
import { statutValeur } from './entree/statut-valeur.ts'
import { texte as texteEntree } from './entree/texte.ts'
import { xsiType } from './entree/xsi-type.ts'
import { feuilleActive } from './enveloppe/feuille-active.ts'
import { forme as formeIdentifiant } from './identifiant/forme.ts'
import { uuidMajuscules } from './identifiant/uuid-majuscules.ts'
import { civilite } from './intervenant/civilite.ts'
import { nom as nomIntervenant } from './intervenant/nom.ts'
import { participant } from './intervenant/participant.ts'
import { racineAuteur } from './intervenant/racine-auteur.ts'
import { racineAuthentificateur } from './intervenant/racine-authentificateur.ts'
import { registre as registreIntervenant } from './intervenant/registre.ts'
import { signature } from './intervenant/signature.ts'
import { specialite } from './intervenant/specialite.ts'
import { titre as titreIntervenant } from './intervenant/titre.ts'
import { cis } from './medicament/cis.ts'
import { nom as nomMedicament } from './medicament/nom.ts'
import { texte as texteMedicament } from './medicament/texte.ts'
import { racineConservateur } from './organisation/racine-conservateur.ts'
import { racineStructure } from './organisation/racine-structure.ts'
import { registre as registreOrganisation } from './organisation/registre.ts'
import { classeInformateur } from './patient/classe-informateur.ts'
import { insCle } from './patient/ins-cle.ts'
import { insEnPremier } from './patient/ins-en-premier.ts'
import { insLongueur } from './patient/ins-longueur.ts'
import { insOid } from './patient/ins-oid.ts'
import { lieuAbsent } from './patient/lieu-absent.ts'
import { lieuForme } from './patient/lieu-forme.ts'
import { listePrenoms } from './patient/liste-prenoms.ts'
import { matriculeHorsIns } from './patient/matricule-hors-ins.ts'
import { naissance as naissancePatient } from './patient/naissance.ts'
import { nomNaissance } from './patient/nom-naissance.ts'
import { premierPrenom } from './patient/premier-prenom.ts'
import { prenomOuvreListe } from './patient/prenom-ouvre-liste.ts'
import { qualificatif } from './patient/qualificatif.ts'
import { sexe } from './patient/sexe.ts'
import { traitsStricts } from './patient/traits-stricts.ts'
import { elements } from './recit/elements.ts'
import { idDouble } from './recit/id-double.ts'
import { lien } from './recit/lien.ts'
import { reference } from './recit/reference.ts'
import { valeur as valeurRecit } from './recit/valeur.ts'
import { vide as videRecit } from './recit/vide.ts'
import { code as codeSection } from './section/code.ts'
import { modele as modeleSection } from './section/modele.ts'
import { modeleFrancais as modeleFrancaisSection } from './section/modele-francais.ts'
import { modeleInternational as modeleInternationalSection } from './section/modele-international.ts'
import { recit } from './section/recit.ts'
import { titre as titreSection } from './section/titre.ts'
import { cardinalite } from './structure/cardinalite.ts'
import { elementInconnu } from './structure/element-inconnu.ts'
import { nullFlavor } from './structure/null-flavor.ts'
import { nullFlavorValeur } from './structure/null-flavor-valeur.ts'
import { ordre } from './structure/ordre.ts'
import type { RegleDocument } from './types.ts'
import { atc } from './vaccination/atc.ts'
import { auteur } from './vaccination/auteur.ts'
import { code as codeVaccination } from './vaccination/code.ts'
import { date as dateVaccination } from './vaccination/date.ts'
import { lot } from './vaccination/lot.ts'
import { naissance as naissanceVaccination } from './vaccination/naissance.ts'
import { negation } from './vaccination/negation.ts'
import { rang } from './vaccination/rang.ts'
import { unique as uniqueVaccination } from './vaccination/unique.ts'
import { version } from './vaccination/version.ts'
import { autoRemplacement } from './version/auto-remplacement.ts'
import { setIdDuParent } from './version/set-id-du-parent.ts'
import { suite } from './version/suite.ts'
import { typeDeLien } from './version/type-de-lien.ts'
import { acte } from './vsm/acte.ts'
import { entrees } from './vsm/entrees.ts'
import { habitus } from './vsm/habitus.ts'
import { identifiantSection } from './vsm/identifiant-section.ts'
import { medecinTraitant } from './vsm/medecin-traitant.ts'
import { ordreSections } from './vsm/ordre-sections.ts'
import { sectionsRequises } from './vsm/sections-requises.ts'
import { sousSectionsRequises } from './vsm/sous-sections.ts'
import { texteOuSections } from './vsm/texte-ou-sections.ts'

/** Nos règles d'un document CDA, dans l'ordre où elles sont rapportées : du haut de l'en-tête au corps. */
export const REGLES_DOCUMENT: readonly RegleDocument[] = [
  feuilleActive,
  // Structure
  cardinalite,
  elementInconnu,
  nullFlavorValeur,
  nullFlavor,
  ordre,
  // Racine
  codeComplet,
  confidentialite,
  langue,
  modeleVolet,
  modelesCommuns,
  modelesN1,
  numeroVersion,
  realmCode,
  titreEntete,
  typeId,
  typeInconnu,
  typeTriplet,
  versionVolet,
  // Identifiants
  formeIdentifiant,
  uuidMajuscules,
  // Versions
  autoRemplacement,
  setIdDuParent,
  suite,
  typeDeLien,
  // Patient
  classeInformateur,
  insCle,
  insEnPremier,
  insLongueur,
  insOid,
  lieuAbsent,
  lieuForme,
  listePrenoms,
  matriculeHorsIns,
  naissancePatient,
  nomNaissance,
  premierPrenom,
  prenomOuvreListe,
  qualificatif,
  sexe,
  traitsStricts,
  // Professionnels
  civilite,
  nomIntervenant,
  participant,
  racineAuteur,
  racineAuthentificateur,
  registreIntervenant,
  signature,
  specialite,
  titreIntervenant,
  // Structures
  racineConservateur,
  racineStructure,
  registreOrganisation,
  // Acte et prise en charge
  cadreExercice,
  dateActe,
  executant,
  lieuDeSoins,
  venueDate,
  venueMode,
  // Dates
  calendrier,
  decalageAbrege,
  decalage,
  formeDate,
  intervalle,
  // Adresses et contacts
  adresseMelangee,
  adresseVide,
  telecomEspaces,
  telecomForme,
  usage,
  // Fichiers encapsulés
  base64,
  composant,
  mediaType,
  pdfAttendu,
  pdf,
  pdfaCorps,
  representation,
  videCorps,
  // Sections
  codeSection,
  modeleFrancaisSection,
  modeleInternationalSection,
  modeleSection,
  recit,
  titreSection,
  // Texte lisible
  elements,
  idDouble,
  lien,
  reference,
  valeurRecit,
  videRecit,
  // Entrées
  bornes,
  debut,
  fin,
  identifiant,
  modeleFrancaisEntree,
  modeleInternationalEntree,
  nombre,
  statutValeur,
  statut,
  texteEntree,
  xsiType,
  // Médicaments
  cis,
  nomMedicament,
  texteMedicament,
  // Nomenclatures
  formeCode,
  // Copie PDF
  fichier,
  modeleCopie,
  organisation,
  pdfaCopie,
  titreCopie,
  uniqueCopie,
  // VSM
  acte,
  entrees,
  habitus,
  identifiantSection,
  medecinTraitant,
  ordreSections,
  sectionsRequises,
  sousSectionsRequises,
  texteOuSections,
  // Note de vaccination
  atc,
  auteur,
  codeVaccination,
  dateVaccination,
  lot,
  naissanceVaccination,
  negation,
  rang,
  uniqueVaccination,
  version,
  // CR de biologie
  entreeUnique,
  sections,
  titreBiologie,
]
