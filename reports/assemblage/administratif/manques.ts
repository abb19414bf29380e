import type { Coordonnees, DossierAdministratif } from './types.ts'

/** Ce que l'on sait de la candidature pour juger de ses champs. */
export interface Candidature {
  /** `MDV-LGC-SF-Va1`. */
  rem: string
  /** Version que portent les preuves. */
  versionLgc: string
  /** Codes des chapitres du référentiel. */
  chapitres: readonly string[]
}

export interface Manque {
  /** Chemin dans segur.config.ts. */
  champ: string
  libelle: string
  remede: string
}

interface Champ {
  champ: string
  libelle: string
  remede: string
  /** Demandé par tous les dispositifs quand il n'est rien dit. */
  pour?: (candidature: Candidature) => boolean
  donne(dossier: DossierAdministratif, candidature: Candidature): boolean
}

const estSfp = ({ rem }: Candidature): boolean => rem.startsWith('SFP')
const estVague1 = ({ rem }: Candidature): boolean => /Va1$/.test(rem)

const joignable = (qui: Coordonnees | undefined): boolean =>
  qui?.courriel !== undefined || qui?.telephone !== undefined

const dans = (champ: string): string => `Écrivez « ${champ} » dans segur.config.ts.`

/** Les champs obligatoires (convergence.md §4), dans l'ordre du formulaire. */
const CHAMPS: readonly Champ[] = [
  {
    champ: 'editeur.siret',
    libelle: 'SIRET de l’éditeur',
    remede: 'Prenez-le sur l’avis de situation de l’Insee (avis-situation-sirene.insee.fr).',
    donne: ({ editeur }) => editeur.siret !== null,
  },
  {
    champ: 'administratif.formeJuridique',
    libelle: 'Forme juridique',
    remede: 'SAS, SARL, SA… telle qu’au Kbis.',
    donne: ({ editeur }) => editeur.formeJuridique !== undefined,
  },
  {
    champ: 'administratif.siege',
    libelle: 'Adresse du siège',
    remede: 'Adresse, code postal et ville, tels qu’au Kbis.',
    donne: ({ editeur }) => editeur.siege !== undefined,
  },
  {
    champ: 'administratif.representant.nom',
    libelle: 'Nom du représentant légal',
    remede: dans('administratif.representant.nom'),
    donne: ({ editeur }) => editeur.representant?.nom !== undefined,
  },
  {
    champ: 'administratif.representant.fonction',
    libelle: 'Fonction du dirigeant',
    remede: 'Président, gérant… telle qu’au Kbis.',
    donne: ({ editeur }) => editeur.representant?.fonction !== undefined,
  },
  {
    champ: 'administratif.representant',
    libelle: 'Coordonnées du représentant légal',
    remede: 'Un courriel ou un téléphone.',
    donne: ({ editeur }) => joignable(editeur.representant),
  },
  {
    champ: 'administratif.contact.nom',
    libelle: 'Personne à contacter',
    remede: 'Celle qui répond à l’ANS pendant l’instruction, dans les 24 heures.',
    donne: ({ editeur }) => editeur.contact?.nom !== undefined,
  },
  {
    champ: 'administratif.contact',
    libelle: 'Coordonnées de la personne à contacter',
    remede: 'Un courriel ou un téléphone.',
    donne: ({ editeur }) => joignable(editeur.contact),
  },
  {
    champ: 'editeur.nie',
    libelle: 'NIE, numéro d’identification de l’éditeur',
    remede: 'Le CNDA le donne dès l’inscription.',
    donne: ({ editeur }) => editeur.nie !== null,
  },
  {
    champ: 'editeur.nil',
    libelle: 'NIL, numéro d’identification du logiciel',
    remede: 'Le CNDA le donne dès l’inscription, un par dénomination.',
    donne: ({ editeur }) => editeur.nil !== null,
  },
  {
    champ: 'administratif.attestationCnda',
    libelle: 'Attestation de dépôt de la demande au CNDA',
    remede: 'Demandez-la au CNDA ; donnez sa référence ici, et la pièce dans Convergence.',
    pour: estVague1,
    donne: ({ version }) => version.attestationCnda !== undefined,
  },
  {
    champ: 'administratif.candidaturePsc',
    libelle: 'Candidature au guichet de l’espace de confiance Pro Santé Connect',
    remede: 'Son numéro, et la dénomination qui y figure.',
    pour: estSfp,
    donne: ({ version }) => version.candidaturePsc !== undefined,
  },
  {
    champ: 'administratif.candidaturePsc.denomination',
    libelle: 'Dénomination identique à celle du guichet Pro Santé Connect',
    remede: 'Écrivez la même dénomination aux deux endroits, « produit.nom » compris.',
    // Un motif de refus connu (convergence.md §6, ligne 19 [D4]).
    donne: ({ version: { candidaturePsc, denominationCommerciale } }) =>
      candidaturePsc === undefined || candidaturePsc.denomination === denominationCommerciale,
  },
  {
    champ: 'produit.version',
    libelle: 'Version technique identique à celle des preuves',
    remede: 'La version candidate est celle des homologations et des preuves.',
    donne: ({ solution }, { versionLgc }) => solution.versionTechnique === versionLgc,
  },
  {
    champ: 'administratif.documentation',
    libelle: 'Documentation de la couverture du périmètre minimal',
    remede: 'Le document qui explique ce que la solution couvre ; son nom ici, la pièce au dépôt.',
    donne: ({ solution }) => solution.documentation !== undefined,
  },
  {
    champ: 'administratif.composants',
    libelle: 'Composants additionnels',
    remede: 'La liste, ou [] pour dire qu’il n’y en a pas.',
    donne: ({ composants }) => composants !== null,
  },
  {
    champ: 'administratif.composants[].chapitre',
    libelle: 'Chapitre du REM de chaque composant',
    remede: 'Un code de chapitre du référentiel visé : « npx segur couverture » les montre.',
    donne: ({ composants }, { chapitres }) =>
      (composants ?? []).every(({ chapitre }) => chapitres.includes(chapitre)),
  },
  {
    champ: 'administratif.composants[].proxy',
    libelle: 'Composant proxy e-santé',
    remede: 'Déclarez le proxy parmi les composants, avec « proxy: true ».',
    pour: estSfp,
    donne: ({ composants }) => (composants ?? []).some(({ proxy }) => proxy),
  },
  {
    champ: 'administratif.groupement',
    libelle: 'Chef de file du groupement',
    remede: "Un membre, et un seul, porte « role: 'chef-de-file' ».",
    donne: ({ version: { groupement } }) =>
      groupement.length === 0 ||
      groupement.filter(({ role }) => role === 'chef-de-file').length === 1,
  },
  {
    champ: 'administratif.versionsRetirees',
    libelle: 'Versions retirées avant la Date 0',
    remede: 'Obligatoire si un financement est sollicité ; le modèle est fourni par l’ANS.',
    donne: ({ financement }) => !financement.demande || financement.versionsRetirees.length > 0,
  },
]

/** Les champs obligatoires qui manquent ou se contredisent, chacun avec son remède. */
export function releverManques(dossier: DossierAdministratif, candidature: Candidature): Manque[] {
  return CHAMPS.filter(({ pour }) => pour === undefined || pour(candidature))
    .filter(({ donne }) => !donne(dossier, candidature))
    .map(({ champ, libelle, remede }) => ({ champ, libelle, remede }))
}
