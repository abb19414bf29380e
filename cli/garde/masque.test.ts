import { expect, test } from 'vitest'
import { masques } from '../../reports/proprete/essais/fictifs-essai.ts'
import { adresseIdentifiee } from '../../reports/proprete/regles/secrets/adresse-identifiee.ts'
import { cleApi } from '../../reports/proprete/regles/secrets/cle-api.ts'
import { clePrivee } from '../../reports/proprete/regles/secrets/cle-privee.ts'
import { connexionCourrier } from '../../reports/proprete/regles/secrets/connexion-courrier.ts'
import { cookie } from '../../reports/proprete/regles/secrets/cookie.ts'
import { enteteAuthorization } from '../../reports/proprete/regles/secrets/entete-authorization.ts'
import { jetonSigne } from '../../reports/proprete/regles/secrets/jeton-signe.ts'
import { motDePasse } from '../../reports/proprete/regles/secrets/mot-de-passe.ts'
import { masquer } from '../../schemas/secrets/masquer.ts'
import { semerSecrets } from '../campagne/secrets/semer.essai.ts'

const REGLES = [
  adresseIdentifiee,
  cleApi,
  clePrivee,
  connexionCourrier,
  cookie,
  enteteAuthorization,
  jetonSigne,
  motDePasse,
]

test.each(semerSecrets())(
  'ce qu’un logiciel bavard écrit ($nom), la garde le trouve',
  (semence) => {
    expect(REGLES.flatMap((regle) => masques(regle, semence.texte))).not.toEqual([])
  },
)

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
