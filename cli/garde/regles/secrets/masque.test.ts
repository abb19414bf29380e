import { expect, test } from 'vitest'
import { masquer } from '../../../../schemas/secrets/masquer.ts'
import { semerSecrets } from '../../../campagne/secrets/semer.essai.ts'
import { masques } from '../../garde.essai.ts'
import { adresseIdentifiee } from './adresse-identifiee.ts'
import { cleApi } from './cle-api.ts'
import { clePrivee } from './cle-privee.ts'
import { cookie } from './cookie.ts'
import { enteteAuthorization } from './entete-authorization.ts'
import { jetonSigne } from './jeton-signe.ts'
import { motDePasse } from './mot-de-passe.ts'

const REGLES = [
  adresseIdentifiee,
  cleApi,
  clePrivee,
  cookie,
  enteteAuthorization,
  jetonSigne,
  motDePasse,
]

const texte = [
  ...semerSecrets().map((semence) => semence.texte),
  '"authorization":"Basic YWJjOmRlZg=="',
  "password = 'Azerty-2026'",
  'ESANTE-API-KEY: 0123456789abcdef0123',
].join('\n')

test.each(REGLES)('ce que la garde cherche ($id), le masque l’a retiré', (regle) => {
  expect(masques(regle, texte)).not.toEqual([])
  expect(masques(regle, masquer(texte))).toEqual([])
})
