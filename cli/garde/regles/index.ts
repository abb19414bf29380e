import type { RegleOctets, RegleTexte } from '../types.ts'
import { adeli } from './identifiants/adeli.ts'
import { courriel } from './identifiants/courriel.ts'
import { finess } from './identifiants/finess.ts'
import { matricule } from './identifiants/matricule.ts'
import { rpps } from './identifiants/rpps.ts'
import { telephone } from './identifiants/telephone.ts'
import { adresseIdentifiee } from './secrets/adresse-identifiee.ts'
import { assertionSignee } from './secrets/assertion-signee.ts'
import { cleApi } from './secrets/cle-api.ts'
import { clePrivee } from './secrets/cle-privee.ts'
import { cookie } from './secrets/cookie.ts'
import { enteteAuthorization } from './secrets/entete-authorization.ts'
import { jetonSigne } from './secrets/jeton-signe.ts'
import { magasinDeCles } from './secrets/magasin-de-cles.ts'
import { motDePasse } from './secrets/mot-de-passe.ts'

/** Ce qui se lit dans un texte : les secrets d’abord, puis ce qui désigne quelqu’un. */
export const REGLES_TEXTE: readonly RegleTexte[] = [
  clePrivee,
  jetonSigne,
  enteteAuthorization,
  cookie,
  motDePasse,
  adresseIdentifiee,
  cleApi,
  assertionSignee,
  matricule,
  rpps,
  finess,
  adeli,
  courriel,
  telephone,
]

/** Ce qui se reconnaît à la signature du fichier. */
export const REGLES_OCTETS: readonly RegleOctets[] = [magasinDeCles]
