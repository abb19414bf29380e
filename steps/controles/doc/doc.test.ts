import { beforeAll, describe, expect, it } from 'vitest'
import { composerDocument, type DemandeDocument } from '../../../mocks/documents/index.ts'
import { jugerSelonNosRegles } from '../../../schemas/cda/juger-selon-nos-regles.ts'
import type { DocumentCda } from '../../../schemas/cda/lecture/lire-document.ts'
import { lireEnTete } from '../../../schemas/cda/lire-en-tete.ts'
import { destinatairesEnTete, destinatairesImprimes } from './destinataires.ts'
import { enTeteIns } from './en-tete-ins.ts'
import { mentionAffichee, mentionImprimee } from './mention.ts'
import { nomFichier } from './nom-fichier.ts'
import { pdfA } from './pdf-a.ts'
import { prescriptionLue } from './prescription.ts'
import { rappelAbsent, rappelDu, rappelReporte } from './rappels.ts'
import { reglesCda } from './regles-cda.ts'
import { annuleEtRemplace, remplacement } from './remplacement.ts'
import { syntheseFidele, synthesePapier } from './synthese.ts'
import { typeDocument } from './type-document.ts'

const IDENTITE = {
  ...{ nomNaissance: 'ADRUN', premierPrenom: 'ZOE', dateNaissance: '31/12/1975', sexe: 'F' },
  ...{ matricule: '275126322074974', oid: '1.2.250.1.213.1.4.10' },
}
const DEMANDE: DemandeDocument = {
  type: '11490-0',
  format: 'N1',
  expediteur: 'centre hospitalier fictif',
  patient: {
    ...{ nomNaissance: 'ADRUN', prenoms: 'ZOE', sexe: 'F' },
    ...{ dateNaissance: '1975-12-31', lieuNaissance: '63220' },
    ins: { matricule: IDENTITE.matricule, oid: IDENTITE.oid },
  },
  titre: 'Lettre de liaison',
  date: new Date('2026-11-20T09:15:00Z'),
  texte: ['Diabète de type 2.'],
}

const lu = (xml: string): DocumentCda => {
  const { document } = jugerSelonNosRegles(Buffer.from(xml))
  if (!document) throw new Error('Document illisible.')
  return document
}
const patientDe = (xml: string) => {
  const lecture = lireEnTete(Buffer.from(xml))
  if (!lecture.lu) throw new Error(lecture.anomalie.message)
  return lecture.enTete.patient
}

describe('un document CDA', () => {
  let lettre = ''
  let pdf: Buffer = Buffer.alloc(0)
  beforeAll(async () => {
    const compose = await composerDocument(DEMANDE)
    lettre = String(compose.cda)
    pdf = compose.pdf
  })

  it('sans faute passe ; la première faute est dite avec son remède', () => {
    expect(reglesCda(Buffer.from(lettre)).conforme).toBe(true)
    const fautif = reglesCda(Buffer.from(lettre.replace('<realmCode code="FR"/>', '')))
    expect(fautif.conforme).toBe(false)
    expect(fautif.action).not.toBe('')
    expect(reglesCda(Buffer.from('rien')).conforme).toBe(false)
  })

  it('a le type que la nomenclature lui donne', () => {
    expect(typeDocument(lu(lettre), '11490-0').conforme).toBe(true)
    expect(typeDocument(lu(lettre), '57833-6').conforme).toBe(false)
  })

  it('porte le matricule, son OID et les traits, ou dit ce qui diffère', () => {
    expect(enTeteIns(patientDe(lettre), IDENTITE).conforme).toBe(true)
    const ecarts = { matricule: '1', oid: '1.2', nomNaissance: 'X', dateNaissance: '01/01/2000' }
    for (const [cle, valeur] of Object.entries(ecarts))
      expect([cle, enTeteIns(patientDe(lettre), { ...IDENTITE, [cle]: valeur }).conforme]).toEqual([
        cle,
        false,
      ])
    expect(enTeteIns(patientDe(lettre), { ...IDENTITE, matricule: '' }).conforme).toBe(false)
  })

  it('nomme ses destinataires par leur RPPS', () => {
    const bonnet = { nom: 'BONNET', prenom: 'Alice', identifiant: '899700999917' }
    expect(destinatairesEnTete(lu(lettre), [bonnet]).conforme).toBe(false)
    const destinataire =
      '<informationRecipient><intendedRecipient><id root="1.2.250.1.71.4.2.1" extension="899700999917"/></intendedRecipient></informationRecipient><legalAuthenticator>'
    const avec = lettre.replace('<legalAuthenticator>', destinataire)
    expect(destinatairesEnTete(lu(avec), [bonnet]).conforme).toBe(true)
    expect(destinatairesImprimes('Dr Alice Bonnet', [bonnet]).conforme).toBe(true)
    expect(destinatairesImprimes('Dr Bonnet', [bonnet]).conforme).toBe(false)
  })

  it('a un corps en PDF/A-1, ou non', () => {
    expect(pdfA(pdf, 'corps').conforme).toBe(true)
    const partie2 = pdf.toString('latin1').replace('<pdfaid:part>1', '<pdfaid:part>2')
    expect(pdfA(Buffer.from(partie2, 'latin1'), 'corps').conforme).toBe(false)
    expect(pdfA(Buffer.from('%PDF-1.4'), 'corps').conforme).toBe(false)
  })
})

describe('une nouvelle version', () => {
  it('garde la série, suit le numéro et cite celle qu’elle remplace', async () => {
    const avant = await composerDocument(DEMANDE)
    const apres = await composerDocument({ ...DEMANDE, remplace: avant })
    const [un, deux] = [String(avant.cda), String(apres.cda)]
    expect(remplacement(lu(un), lu(deux)).conforme).toBe(true)
    const fautes = [
      deux.replace(`<setId root="${avant.serie}"`, '<setId root="1.2.3"'),
      deux.replace('<versionNumber value="2"', '<versionNumber value="1"'),
      deux.replace(`<parentDocument><id root="${avant.id}"`, '<parentDocument><id root="1.2.3"'),
      un,
    ]
    for (const faute of fautes) expect(remplacement(lu(un), lu(faute)).conforme).toBe(false)
  })

  it('le dit sur le papier', () => {
    expect(annuleEtRemplace('Annule et\nremplace la version 1').conforme).toBe(true)
    expect(annuleEtRemplace('Remplacé le pansement').conforme).toBe(false)
  })
})

describe('un volet de synthèse', () => {
  it('sans entrée codée est condamné, même quand le texte le dit', async () => {
    const { cda } = await composerDocument({ ...DEMANDE, type: 'SYNTH', format: 'N3' })
    const entree = { rubrique: 'pathologie', libelle: 'Diabète de type 2', ald: false } as const
    const constat = syntheseFidele(lu(String(cda)), [entree])
    expect([constat.conforme, constat.observe]).toEqual([
      false,
      'Diabète de type 2 : lisible, sans entrée codée',
    ])
  })
})

it('le papier d’une synthèse en dit chaque entrée', () => {
  const entree = { rubrique: 'allergie', libelle: 'Amoxicilline', ald: false } as const
  expect(synthesePapier('Allergies : amoxi\ncilline', [entree]).conforme).toBe(true)
  expect(synthesePapier('Allergies : aucune', [entree]).conforme).toBe(false)
})

describe('la mention d’information', () => {
  const MENTION = 'Vos données sont conservées vingt ans.'

  it('est sur chaque page, où que les lignes se coupent', () => {
    expect(mentionImprimee(['… Vos données sont\nconservées vingt ans.'], MENTION).conforme).toBe(
      true,
    )
    expect(mentionImprimee([MENTION, 'page 2'], MENTION).observe).toContain('page 2')
    expect(mentionImprimee([], MENTION).conforme).toBe(false)
  })

  it('est à l’affichage', () => {
    expect(mentionAffichee(`Lettre\n${MENTION}`, MENTION).conforme).toBe(true)
    expect(mentionAffichee('Lettre', MENTION).conforme).toBe(false)
  })
})

describe('le nom du fichier', () => {
  it.each([
    ['20261120_Prescription de produits de santé_ADRUN_ZOE.pdf', true],
    ['20261120_Prescription_ADRUN_ZOE_IPP-12.pdf', true],
    ['Prescription_ADRUN_ZOE.pdf', false],
    ['20261120_Prescription_AUTRE_ZOE.pdf', false],
    ['20261399_Prescription_ADRUN_ZOE.pdf', false],
    [`20261120_${'x'.repeat(41)}_ADRUN_ZOE.pdf`, false],
  ])('« %s » : %s', (nom, conforme) => {
    expect(nomFichier(nom, IDENTITE).conforme).toBe(conforme)
  })
})

describe('une ordonnance', () => {
  const LIGNE = { libelle: 'FICTIMINE 850 mg', posologie: '1 matin et soir', duree: '3 mois' }

  it('porte produit, posologie et durée', () => {
    expect(prescriptionLue('FICTIMINE 850 mg\n1 matin\net soir, 3 mois', [LIGNE]).conforme).toBe(
      true,
    )
    expect(prescriptionLue('FICTIMINE 850 mg, 3 mois', [LIGNE]).observe).toContain('1 matin')
    expect(prescriptionLue('', []).conforme).toBe(false)
  })
})

describe('les rappels', () => {
  const ZOE = { nomNaissance: 'ADRUN', premierPrenom: 'ZOE' }
  const RAPPEL = { patient: 'ADRUN ZOE', motif: 'Patient en ALD', echeance: '20/11/2026' }

  it('donnent le patient et le motif', () => {
    expect(rappelDu([RAPPEL], ZOE).conforme).toBe(true)
    expect(rappelDu([{ ...RAPPEL, motif: ' ' }], ZOE).conforme).toBe(false)
    expect(rappelDu([], ZOE).conforme).toBe(false)
  })

  it('ne le donnent plus une fois écarté', () => {
    expect(rappelAbsent([], ZOE).conforme).toBe(true)
    expect(rappelAbsent([RAPPEL], ZOE).conforme).toBe(false)
  })

  it('reportés, attendent leur date', () => {
    expect(rappelReporte([RAPPEL], ZOE, '15/09/2027').conforme).toBe(false)
    const reporte = { ...RAPPEL, echeance: '15/09/2027' }
    expect(rappelReporte([reporte], ZOE, '15/09/2027').conforme).toBe(true)
  })
})
