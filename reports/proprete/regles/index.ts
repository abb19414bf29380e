import type { RegleFait, RegleOctets, RegleTexte } from '../types.ts'
import { executable } from './actif/executable.ts'
import { formuleActive } from './actif/formule-active.ts'
import { lienDePage } from './actif/lien-de-page.ts'
import { lienDePdf } from './actif/lien-de-pdf.ts'
import { macro } from './actif/macro.ts'
import { macroAncienne } from './actif/macro-ancienne.ts'
import { programmeDePage } from './actif/programme-de-page.ts'
import { programmeDePdf } from './actif/programme-de-pdf.ts'
import { ressourceExterne } from './actif/ressource-externe.ts'
import { adeli } from './identifiants/adeli.ts'
import { courriel } from './identifiants/courriel.ts'
import { finess } from './identifiants/finess.ts'
import { matricule } from './identifiants/matricule.ts'
import { position } from './identifiants/position.ts'
import { positionEcrite } from './identifiants/position-ecrite.ts'
import { rpps } from './identifiants/rpps.ts'
import { telephone } from './identifiants/telephone.ts'
import { pasLu } from './illisible/non-lu.ts'
import { adressePrivee } from './interne/adresse-privee.ts'
import { cheminPersonnel } from './interne/chemin-personnel.ts'
import { nomDuPoste } from './interne/nom-du-poste.ts'
import { nomInterne } from './interne/nom-interne.ts'
import { adresseIdentifiee } from './secrets/adresse-identifiee.ts'
import { assertionSignee } from './secrets/assertion-signee.ts'
import { cleApi } from './secrets/cle-api.ts'
import { clePrivee } from './secrets/cle-privee.ts'
import { connexionCourrier } from './secrets/connexion-courrier.ts'
import { cookie } from './secrets/cookie.ts'
import { enteteAuthorization } from './secrets/entete-authorization.ts'
import { jetonSigne } from './secrets/jeton-signe.ts'
import { magasinDeCles } from './secrets/magasin-de-cles.ts'
import { motDePasse } from './secrets/mot-de-passe.ts'

/** Ce qui se lit dans un texte : les secrets, ce qui désigne quelqu’un, le réseau interne, ce qui s’exécute. */
export const REGLES_TEXTE: readonly RegleTexte[] = [
  clePrivee,
  jetonSigne,
  enteteAuthorization,
  cookie,
  motDePasse,
  connexionCourrier,
  adresseIdentifiee,
  cleApi,
  assertionSignee,
  matricule,
  rpps,
  finess,
  adeli,
  courriel,
  telephone,
  positionEcrite,
  adressePrivee,
  nomInterne,
  nomDuPoste,
  cheminPersonnel,
  programmeDePage,
  ressourceExterne,
  lienDePage,
  formuleActive,
]

/** Ce qui se reconnaît à la signature du fichier. */
export const REGLES_OCTETS: readonly RegleOctets[] = [magasinDeCles, executable, macroAncienne]

/** Ce que la structure d’un fichier montre. */
export const REGLES_FAIT: readonly RegleFait[] = [position, programmeDePdf, lienDePdf, macro, pasLu]

/** Toutes les règles qu’une dérogation peut nommer. */
export const ID_REGLES: ReadonlySet<string> = new Set(
  [...REGLES_TEXTE, ...REGLES_OCTETS, ...REGLES_FAIT].map(({ id }) => id),
)
