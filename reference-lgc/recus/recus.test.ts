import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { classerRecu } from './actions/classer.ts'
import { controlerCorrection, corrigerRecu } from './actions/corriger.ts'
import { signalerSuppression } from './actions/suivre.ts'
import { resultatsDuDocument } from './bio/depot.ts'
import { NESSI, ouvrirCabinet } from './cabinet.essai.ts'
import { lireRecu } from './depot.ts'
import type { DocumentRecu } from './document-recu.ts'
import {
  type Analyse,
  archive,
  base64,
  cda,
  copiePdf,
  corpsBio,
  corpsN1,
  FEUILLE,
  GLUCOSE,
  IMAGERIE,
  POTASSIUM,
  pdf,
} from './documents.essai.ts'
import { FILTRES_VIDES } from './filtres.ts'
import { rapprocherDocument } from './identite/rapprocher.ts'
import { attenteDe, listerNonLus } from './lister.ts'
import type { Issue } from './reception/issue.ts'
import { recevoirArchive } from './reception/recevoir-archive.ts'
import { tracesDuRecu } from './traces.ts'

const c = ouvrirCabinet()
beforeEach(() => {
  c.noyau.base.executer('DELETE FROM document_recu')
})
afterAll(() => c.fermer())

const lu = (issue: Issue): DocumentRecu => {
  if (issue.genre === 'refuse') throw new Error(issue.raison)
  const recu = lireRecu(c.noyau.base, issue.id)
  if (!recu) throw new Error('document absent')
  return recu
}
const bio = (analyses: readonly Analyse[], entete = {}) => cda(corpsBio(analyses), entete)
const SET = { setId: '1.3.6.1.4.1.32473.6.1' }

describe('le patient d’un document', () => {
  test.each([
    ['INS, OID et traits égaux, identité qualifiée', {}, 'parfaite', 1],
    ['INS connue, un trait diffère', { lieu: '75056' }, 'ins-connue', 1],
    ['matricule connu sous un autre OID', { oid: '1.2.250.1.213.1.4.10' }, 'ins-connue', 1],
    ['identité locale non qualifiée, traits égaux', NESSI, 'traits', 2],
    ['pas d’INS, traits égaux', { matricule: null }, 'traits', 1],
    ['accents et tirets près', { matricule: null, nom: 'Adrun', prenom: 'Zoé' }, 'traits', 1],
    ['patient inconnu', { nom: 'TCHITCHI', matricule: '236066322083656' }, 'inconnu', null],
  ])('%s', (_cas, entete, attendu, patient) => {
    const { cas, candidats } = rapprocherDocument(
      c.noyau,
      lu(c.recevoir(bio([GLUCOSE], entete))).lu,
    )
    expect([cas, candidats[0]?.patient.id ?? null]).toEqual([attendu, patient])
  })

  const classer = (entete: object, patientId: number, confirme = false) =>
    classerRecu(c.noyau, lu(c.recevoir(bio([GLUCOSE], entete))), {
      patientId,
      auteur: 'Camille TESTIER',
      confirme,
    }).genre

  test('se classe d’un clic quand tout correspond, et après comparaison sinon', () => {
    expect(classer({}, 1)).toBe('classe')
    expect(classer(NESSI, 2)).toBe('classe')
    expect(classer({ lieu: '75056' }, 1)).toBe('a-confirmer')
    expect(classer({ lieu: '75056', numero: 2 }, 1, true)).toBe('classe')
  })

  test('n’est jamais celui d’un dossier qui n’a pas son INS, même confirmé', () => {
    expect(classer({}, 2, true)).toBe('refuse')
    expect(classer(NESSI, 1, true)).toBe('refuse')
    expect(classer({ ...NESSI, matricule: null }, 1, true)).toBe('refuse')
  })

  test('désigné deux fois dans le même document, n’est personne', () => {
    const texte = new TextDecoder().decode(bio([GLUCOSE]))
    const double = texte.replace(/(<recordTarget>[\s\S]*<\/recordTarget>)/, '$1$1')
    const recu = lu(c.recevoir(new TextEncoder().encode(double)))
    expect(rapprocherDocument(c.noyau, recu.lu).cas).toBe('sans-identite')
    expect(classerRecu(c.noyau, recu, { patientId: 1, auteur: 'x', confirme: true }).genre).toBe(
      'refuse',
    )
  })

  test('ouvert pendant l’import, reçoit le document s’il est bien le sien', () => {
    expect(c.recevoir(bio([GLUCOSE]), { patientId: 1 })).toMatchObject({
      genre: 'classe',
      patientId: 1,
    })
    expect(c.recevoir(bio([GLUCOSE]), { patientId: 2 })).toMatchObject({
      genre: 'a-classer',
      attente: 'Ce document est celui du dossier n° 1, pas du dossier ouvert.',
    })
  })
})

describe('les signalements', () => {
  const signaux = (octets: Uint8Array) => {
    const { clinique, horsIntervalle, critique } = lu(c.recevoir(octets))
    return [clinique, horsIntervalle, critique]
  }

  test.each([
    ['rien d’anormal', GLUCOSE, [false, false, false]],
    ['hors intervalle par les nombres', { ...POTASSIUM, valeur: '5.4' }, [false, true, false]],
    ['élevé selon le laboratoire', { ...GLUCOSE, interpretation: 'H' }, [true, true, false]],
    ['un commentaire', { ...GLUCOSE, commentaire: 'À recontrôler.' }, [true, false, false]],
    ['critique', { ...POTASSIUM, interpretation: 'LL' }, [true, true, true]],
    ['anormal critique', { ...POTASSIUM, interpretation: 'AA' }, [true, false, true]],
  ])('%s', (_cas, analyse, attendu) => {
    expect(signaux(bio([analyse]))).toEqual(attendu)
  })

  test('d’un N1 viennent de son en-tête, jamais d’ailleurs', async () => {
    const corps = corpsN1(base64(await pdf(['Potassium 6,9 HH'])))
    expect(signaux(cda(corps))).toEqual([false, false, false])
    const texte = new TextDecoder()
      .decode(cda(corps))
      .replace(
        /(<serviceEvent><code [^>]*)\/>/,
        '$1><translation code="HH" codeSystem="2.16.840.1.113883.5.83"/></code>',
      )
    expect(signaux(new TextEncoder().encode(texte))).toEqual([true, true, true])
  })

  test('critiques alertent jusqu’à leur prise en compte, sauf version remplacée', () => {
    c.recevoir(bio([{ ...POTASSIUM, interpretation: 'HH' }], { ...SET, numero: 1 }))
    expect(attenteDe(c.noyau).critiques).toHaveLength(1)
    c.recevoir(bio([POTASSIUM], { ...SET, numero: 2 }))
    expect(attenteDe(c.noyau).critiques).toHaveLength(0)
  })
})

describe('les versions', () => {
  test('identiques sont des doublons, par les octets comme par l’identifiant', () => {
    const octets = bio([GLUCOSE], { id: '1.2.3' })
    c.recevoir(octets)
    expect(c.recevoir(octets).genre).toBe('doublon')
    expect(c.recevoir(bio([POTASSIUM], { id: '1.2.3' })).genre).toBe('doublon')
  })

  test('nouvelles remplacent, et gardent les anciennes valeurs', () => {
    const v1 = lu(c.recevoir(bio([GLUCOSE, POTASSIUM], { ...SET, numero: 1 })))
    const v2 = lu(c.recevoir(bio([{ ...GLUCOSE, valeur: '5.60' }], { ...SET, numero: 2 })))
    expect(lireRecu(c.noyau.base, v1.id)?.remplacePar).toBe(v2.id)
    expect(tracesDuRecu(c.noyau, v1.id).at(-1)).toMatchObject({
      action: 'Remplacé',
      changements: [
        { analyse: 'Glucose', avant: '5.00 mmol/L ; N', apres: '5.60 mmol/L ; N' },
        { analyse: 'Potassium', avant: '4.2 mmol/L', apres: null },
      ],
    })
  })

  test('anciennes arrivées en retard ne deviennent pas courantes', () => {
    const v2 = lu(c.recevoir(bio([GLUCOSE], { ...SET, numero: 2 })))
    const v1 = c.recevoir(bio([GLUCOSE], { ...SET, numero: 1 }))
    expect([v1.genre === 'a-classer' && v1.place, lu(v1).remplacePar]).toEqual([
      'version-anterieure',
      v2.id,
    ])
  })

  test('de même numéro ou d’un autre patient sont un conflit, montré', () => {
    c.recevoir(bio([GLUCOSE], { ...SET, numero: 1 }))
    expect(c.recevoir(bio([POTASSIUM], { ...SET, numero: 1 }))).toMatchObject({ place: 'conflit' })
    const autre = c.recevoir(bio([GLUCOSE], { ...SET, numero: 2, ...NESSI }))
    expect(autre).toMatchObject({ place: 'conflit' })
  })

  test('se suivent par le document parent, dans les deux ordres', () => {
    const a = lu(c.recevoir(bio([GLUCOSE], { id: '1.2.1' })))
    const b = lu(c.recevoir(bio([GLUCOSE], { id: '1.2.2', remplace: '1.2.1' })))
    expect(lireRecu(c.noyau.base, a.id)?.remplacePar).toBe(b.id)
    const tard = lu(c.recevoir(bio([GLUCOSE], { id: '1.2.4', remplace: '1.2.3' })))
    expect(lu(c.recevoir(bio([GLUCOSE], { id: '1.2.3' }))).remplacePar).toBe(tard.id)
  })

  test('supprimées par leur émetteur restent, marquées', () => {
    const recu = lu(c.recevoir(bio([GLUCOSE], { id: '1.2.5' })))
    signalerSuppression(c.noyau, {
      identifiant: '1.2.5',
      raison: 'Erreur de patient.',
      auteur: 'DMP',
    })
    expect(lireRecu(c.noyau.base, recu.id)?.motif).toBe('Erreur de patient.')
  })
})

describe('ce qui arrive', () => {
  test('sous un type inconnu se reçoit comme le reste', () => {
    const recu = lu(
      c.recevoir(bio([GLUCOSE], { type: ['99999-9', '2.16.840.1.113883.6.1', 'Fiche'] })),
    )
    expect([recu.titre, recu.type, recu.lu.defauts]).toEqual([
      'Fiche',
      '99999-9',
      ['Type de document inconnu du logiciel : 99999-9.'],
    ])
  })

  test('incorrect reste lisible, ses défauts listés', () => {
    const recu = lu(
      c.recevoir(
        cda(corpsN1('pas du base64 !'), {
          date: '02/03/2026',
          matricule: '275126322074999',
          oid: '1.2.3',
        }),
      ),
    )
    expect(recu.lu.defauts).toEqual([
      "Un matricule est présent, mais sans l'OID de l'INS : il n'est pas utilisé.",
      'La date du document est illisible : « 02/03/2026 ».',
      "Le fichier encapsulé n'est pas lisible : son codage base64 est faux ou vide.",
    ])
  })

  test('illisible est gardé tel quel, avec la raison', () => {
    expect(c.recevoir(new TextEncoder().encode('<a><b></a>'))).toMatchObject({
      genre: 'illisible',
      raison: "Le fichier n'est pas un XML bien formé.",
    })
  })

  test('trop gros est refusé sans être gardé', () => {
    expect(c.recevoir(new Uint8Array(50 * 1024 * 1024))).toMatchObject({ genre: 'refuse' })
    expect(listerNonLus(c.noyau, { filtres: FILTRES_VIDES, tri: 'date', page: 1 }).total).toBe(0)
  })

  test('en PDF se joint à son CDA, arrivé avant ou après', async () => {
    const papier = await pdf(['Compte rendu'])
    const document = cda(corpsBio([GLUCOSE], copiePdf(base64(papier))))
    const provenance = c.message('<1@labo>')
    c.recevoir(document, { provenance })
    expect(c.recevoir(papier, { nom: 'cr.pdf', provenance }).genre).toBe('joint')
    const suite = c.message('<2@labo>')
    const seul = lu(
      c.recevoir(await pdf(['Autre']), { nom: '20260302_CR_ADRUN_ZOE.pdf', provenance: suite }),
    )
    expect([seul.titre, seul.date.slice(0, 8)]).toEqual(['CR', '20260302'])
    c.recevoir(cda(corpsBio([POTASSIUM])), { provenance: suite })
    expect(listerNonLus(c.noyau, { filtres: FILTRES_VIDES, tri: 'date', page: 1 }).total).toBe(2)
  })

  test('dans une archive a sa fiche, sa feuille, et ses remarques', async () => {
    const avecFeuille = new TextDecoder()
      .decode(bio([GLUCOSE]))
      .replace('?>', '?>\n<?xml-stylesheet type="text/xsl" href="LABO.XSL"?>')
    const octets = await archive([
      ['IHE_XDM/SUBSET01/DOC00001.XML', new TextEncoder().encode(avecFeuille)],
      ['IHE_XDM/SUBSET01/LABO.XSL', FEUILLE],
      ['IHE_XDM/SUBSET01/METADATA.XML', fiche('DOC00001.XML', '00')],
    ])
    const { documents, remarques } = await recevoirArchive(c.noyau, {
      nom: 'IHE_XDM.ZIP',
      octets,
      provenance: { canal: 'import' },
      auteur: 'x',
    })
    expect(documents.map(({ issue }) => issue.genre)).toEqual(['a-classer'])
    expect(remarques).toEqual([
      "L'empreinte annoncée de « DOC00001.XML » n'est pas celle du fichier.",
    ])
  })

  test('dans une archive de deux patients ne se classe pas d’un clic', async () => {
    const un = (nom: string, entete = {}): [string, Uint8Array] => [
      `IHE_XDM/SUBSET01/${nom}`,
      bio([GLUCOSE], entete),
    ]
    const octets = await archive([
      un('DOC00001.XML'),
      ['IHE_XDM/SUBSET01/METADATA.XML', fiche('DOC00001.XML', '', '277076322082910')],
    ])
    const { documents } = await recevoirArchive(c.noyau, {
      nom: 'x.zip',
      octets,
      provenance: { canal: 'import' },
      auteur: 'x',
    })
    expect(documents[0]?.issue).toMatchObject({
      attente: "La fiche de l'archive désigne un autre patient que le document.",
    })
  })

  const fiche = (uri: string, empreinte: string, matricule = '275126322074974') =>
    new TextEncoder().encode(`<SubmitObjectsRequest><RegistryObjectList
xmlns="urn:oasis:names:tc:ebxml-regrep:xsd:rim:3.0"><ExtrinsicObject id="d" mimeType="text/xml">
<Slot name="URI"><ValueList><Value>${uri}</Value></ValueList></Slot>
${empreinte ? `<Slot name="hash"><ValueList><Value>${empreinte}</Value></ValueList></Slot>` : ''}
<ExternalIdentifier identificationScheme="urn:uuid:58a6f841-87b3-4a3e-92fd-a8ffeff98427"
value="${matricule}^^^&amp;1.2.250.1.213.1.4.8&amp;ISO^NH"/></ExtrinsicObject></RegistryObjectList></SubmitObjectsRequest>`)
})

describe('les métadonnées', () => {
  test('viennent de l’en-tête, et se corrigent avant de classer, avec leur trace', () => {
    const recu = lu(c.recevoir(cda(corpsN1('JVBERi0xLjQ='), { type: IMAGERIE, titre: 'Thorax' })))
    expect([recu.titre, recu.type, recu.lu.auteur.structure, recu.lu.actes[0]?.libelle]).toEqual([
      'Thorax',
      '18748-4',
      'Laboratoire des Fleurs',
      'Biochimie',
    ])
    expect(controlerCorrection({ titre: ' ', type: 'rien', date: '2026' }, recu)).toHaveLength(3)
    corrigerRecu(c.noyau, recu, { titre: 'Radio', type: '34874-8', date: '01/03/2026' }, 'x')
    expect(lireRecu(c.noyau.base, recu.id)).toMatchObject({
      titre: 'Radio',
      type: '34874-8',
      date: '20260301000000',
      lu: { titre: 'Thorax' },
    })
    expect(tracesDuRecu(c.noyau, recu.id).at(-1)?.detail).toContain('« Thorax » → « Radio »')
  })

  test('filtrent et trient la liste, récents d’abord', () => {
    c.recevoir(bio([GLUCOSE], { titre: 'Ancien', date: '20250101' }))
    c.recevoir(bio([GLUCOSE], { titre: 'Récent', ...NESSI }))
    const titres = (plus: object, tri: 'date' | 'patient' = 'date') =>
      listerNonLus(c.noyau, { filtres: { ...FILTRES_VIDES, ...plus }, tri, page: 1 }).documents.map(
        (d) => d.titre,
      )
    expect(titres({})).toEqual(['Récent', 'Ancien'])
    expect(titres({}, 'patient')).toEqual(['Ancien', 'Récent'])
    expect(titres({ patient: 'nes' })).toEqual(['Récent'])
    expect(titres({ au: '31/12/2025' })).toEqual(['Ancien'])
    expect(titres({ signales: 'oui' })).toEqual([])
  })

  test('d’un résultat gardent ses deux unités et leur intervalle', () => {
    const recu = lu(c.recevoir(bio([{ ...GLUCOSE, autre: ['0.90', 'g/L'] }])))
    expect(resultatsDuDocument(c.noyau.base, recu.id)[0]?.mesures).toEqual([
      { valeur: '5.00', unite: 'mmol/L', bas: '3.90', haut: '6.10', reference: '' },
      { valeur: '0.90', unite: 'g/L', bas: '', haut: '', reference: '' },
    ])
  })
})
