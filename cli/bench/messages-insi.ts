import { randomUUID } from 'node:crypto'
import { enveloppe, traits } from '../../mocks/insi/essai/messages.ts'
import { IDENTITES_DE_TEST } from '../../mocks/insi/identites-de-test.ts'

const MODELES = 'uuid:00000000-0000-0000-0000-000000000000'
const ACTION = 'urn:ServiceIdentiteCertifiee:1.0.0:rechercherInsAvecTraitsIdentite'

export const ENTETES_INSI = {
  'content-type': `application/soap+xml; charset=utf-8; action="${ACTION}"`,
}

/** Des recherches par traits de chaque identité publique, à tour de rôle, chacune sous son MessageID. */
export function creerMessages(): () => string {
  const modeles = IDENTITES_DE_TEST.map((identite) =>
    enveloppe({
      messageId: MODELES,
      corps: traits([
        ['NomNaissance', identite.nomNaissance],
        ['Prenom', identite.prenoms.split(' ')[0] ?? ''],
        ['Sexe', identite.sexe],
        ['DateNaissance', identite.dateNaissance],
      ]),
    }),
  )
  let rang = 0
  return () => {
    const modele = modeles[rang % modeles.length] ?? ''
    rang += 1
    return modele.replace(MODELES, `uuid:${randomUUID()}`)
  }
}
