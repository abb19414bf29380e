import { expect, test } from 'vitest'
import { creerHorloge } from '../../horloge.ts'
import { creerConfiance } from '../../pki/confiance.ts'
import { ecrire, MEDECIN, securite } from '../essai/assertions.ts'
import { appel, type Message, requeteUnitaire } from '../essai/messages.ts'
import { creerInsi } from '../index.ts'
import { composerFormes, FORMES, formeDe } from './index.ts'
import type { Forme } from './types.ts'
import { VERIFICATION_UNITAIRE } from './verification-unitaire.ts'

const PSC = {
  securite: securite(ecrire({ ...MEDECIN, qualificatif: 'PSC' }).xml),
  emetteur: MEDECIN.nom,
}

test('chaque opération a une forme et une action', () => {
  for (const forme of FORMES) expect(formeDe(FORMES, forme.action)).toBe(forme)
  expect(formeDe(FORMES, 'urn:autre')).toBeNull()
})

test('seules les récupérations ont un schéma public', () => {
  expect(FORMES.filter((f) => f.nonOfficielle === null).map((f) => f.operation)).toEqual([
    'rechercherInsAvecTraitsIdentite',
    'rechercherInsAvecCarteVitale',
  ])
})

/** La forme qu'aurait un schéma réel obtenu par un éditeur : ici les mêmes données, à plat. */
const AUTRE: Forme = {
  ...VERIFICATION_UNITAIRE,
  nonOfficielle: null,
  corps: { espace: 'urn:autre', nom: 'Verifier' },
  schemas: [
    {
      espace: 'urn:autre',
      nom: 'Verifier',
      texte:
        '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:autre"><xs:element name="Verifier"><xs:complexType><xs:attribute name="ins" use="required"/></xs:complexType></xs:element></xs:schema>',
    },
    {
      espace: 'urn:autre',
      nom: 'Reponse',
      texte:
        '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:autre"><xs:element name="Reponse" type="xs:string"/></xs:schema>',
    },
  ],
  lire: (corps) => ({
    verification: {
      ins: { numero: corps.attributs[0]?.valeur ?? '', cle: '56', oid: '1.2.250.1.213.1.4.8' },
      traits: {
        nomNaissance: 'TCHITCHI',
        prenoms: ['CATARINA'],
        sexe: 'F',
        dateNaissance: '1936-06-21',
        lieuNaissance: null,
      },
      listePrenom: null,
    },
  }),
  ecrire: ({ code }) => ({ xml: `<Reponse xmlns="urn:autre">${code}</Reponse>` }),
}

test('une autre forme prend la place de la nôtre, règles et base inchangées', async () => {
  const insi = creerInsi({
    horloge: creerHorloge(),
    confiance: await creerConfiance('', ''),
    formes: [AUTRE],
  })
  const envoyer = async (champs: Partial<Message>) => {
    const { corps, entetes } = appel({ operation: AUTRE.operation, ...PSC, ...champs })
    const requete = new Request('http://127.0.0.1/lps', {
      method: 'POST',
      headers: entetes ?? {},
      body: String(corps),
    })
    const reponse = await insi.app.fetch(requete, { incoming: { socket: {} } } as never)
    return reponse.text()
  }
  try {
    const juste = await envoyer({ corps: '<Verifier xmlns="urn:autre" ins="2360663220836"/>' })
    expect(juste).toContain('>00</Reponse>')
    expect(insi.controle.journal.lire().at(-1)?.informations).toBeUndefined()
    expect(await envoyer({ corps: '<Verifier xmlns="urn:autre"/>' })).toContain('harness_schema')
    expect(await envoyer({ corps: requeteUnitaire() })).toContain('harness_action')
  } finally {
    insi.liberer()
  }
  expect(composerFormes([AUTRE])).toHaveLength(FORMES.length)
})
