import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lignes, type Navigateur } from '../essai/navigateur.essai.ts'
import { type CabinetAnnuaire, charger, ouvrirCabinetAnnuaire } from './cabinet.essai.ts'
import { lignePs, PS_JOUR_1, TILLEULS } from './extractions.essai.ts'

let cabinet: CabinetAnnuaire
let n: Navigateur
beforeAll(async () => {
  cabinet = await ouvrirCabinetAnnuaire()
  n = await cabinet.preparer()
  const clermont = { ...TILLEULS, commune: 'Ambert', cp: '63600', technique: 'A', ancien: '' }
  await cabinet.extractions.jour('202603060200', [
    ...PS_JOUR_1,
    lignePs({ rpps: '99700000062', nom: 'EXEMPLAIRE', prenom: 'HAKIM', structure: clermont }),
  ])
  await charger(n)
})
afterAll(() => cabinet.fermer())

const chercher = (criteres: Record<string, string>) =>
  n.aller(`/annuaire?${new URLSearchParams(criteres)}`)
/** Le RPPS de chaque résultat, ou un tiret pour une structure, dans l'ordre. */
const rpps = async (criteres: Record<string, string>) => {
  const { html } = await chercher(criteres)
  return html.includes('annuaire-resultats') ? lignes(html).map((l) => l[1]) : []
}

const [CAMILLE, HAKIM, ANNE, BONNET] = ['99700000013', '99700000021', '99700000039', '99700999917']

describe('la recherche par chaque critère (SC.MSS/UX.41)', () => {
  test.each<[string, Record<string, string>, string[]]>([
    ['le RPPS', { rpps: CAMILLE ?? '' }, [CAMILLE ?? '']],
    ['le nom', { nom: 'Testier' }, [CAMILLE ?? '']],
    ['le début du nom, sans accent ni apostrophe', { nom: 'd ile' }, [ANNE ?? '']],
    ['le nom accentué', { nom: 'D’Île' }, [ANNE ?? '']],
    ['le prénom', { prenom: 'anne-l' }, [ANNE ?? '']],
    ['la profession', { profession: '60' }, [ANNE ?? '']],
    ['la spécialité', { specialite: 'SM41', ville: 'clermont' }, [HAKIM ?? '', HAKIM ?? '']],
    [
      'la médecine générale, sous ses trois codes',
      { specialite: 'SM-GENERALE' },
      [BONNET ?? '', CAMILLE ?? ''],
    ],
    ['la raison sociale, au début d’un mot', { raison: "l'ile" }, [BONNET ?? '']],
    ['le code postal', { codePostal: '690' }, [BONNET ?? '']],
    ['la ville', { ville: 'lyo' }, [BONNET ?? '']],
    ['l’adresse d’une personne', { adresse: 'Camille.Testier@' }, [CAMILLE ?? '']],
    ['l’adresse d’une structure', { adresse: 'secretariat.pneumo' }, ['–']],
    ['plusieurs à la fois', { nom: 'exemplaire', ville: 'ambert' }, ['99700000062']],
    ['rien qui tienne', { nom: 'testier', ville: 'lyon' }, []],
    ['un signe de requête', { nom: "%_'; --" }, []],
  ])('%s', async (_nom, criteres, attendus) => {
    expect(await rpps(criteres)).toEqual(attendus)
  })
})

test('trie par nom puis par ville', async () => {
  expect(await rpps({ nom: 'exemplaire' })).toEqual(['99700000062', HAKIM, HAKIM])
})

test('montre toutes les colonnes d’un résultat', async () => {
  const { html } = await chercher({ nom: 'exemplaire', raison: 'centre hosp' })
  expect(lignes(html)).toEqual([
    [
      'Docteur HAKIM EXEMPLAIRE',
      HAKIM,
      'Médecin Pneumologie (SM) Salarié',
      'CENTRE HOSPITALIER FICTIF 12 Rue DE L ESSAI 63100 Clermont-Ferrand',
      '0400000002',
      expect.stringContaining(
        'h.exemplaire@hopital.fictif.mssante.fr Boîte personnelle (PER), Pneumologie, CENTRE HOSPITALIER FICTIF, CLERMONT-FERRAND, garde le papier',
      ),
    ],
  ])
})

test('rattache à une personne ses boîtes, celles de l’exercice et celles de la structure', async () => {
  const boites = async (raison: string) => {
    const { html } = await chercher({ nom: 'exemplaire', raison })
    return [...html.matchAll(/[a-z.]+@[a-z.]+mssante\.fr/g)].map(([adresse]) => adresse)
  }
  expect(await boites('centre')).toEqual([
    'hakim.exemplaire@medecin.fictif.mssante.fr',
    'h.exemplaire@hopital.fictif.mssante.fr',
    'secretariat.pneumo@hopital.fictif.mssante.fr',
  ])
  // Le RPPS et rang de la boîte et l'ancien identifiant de l'activité nomment le même cabinet.
  expect((await boites('cabinet')).at(-1)).toBe('cabinet.tilleuls@medecin.fictif.mssante.fr')
})

test('laisse voir, grisé, qui n’a pas de boîte', async () => {
  const { html } = await chercher({ nom: 'bonnet' })
  expect(html).toMatch(/<tr class="sans-boite">.*Aucune boîte MSSanté/)
})

test('garde une personne sans activité ouverte', async () => {
  expect((await chercher({ nom: 'mockremp' })).texte).toContain('Sans activité ouverte')
})

test('dit l’âge des données, et s’inquiète quand elles sont vieilles', async () => {
  expect((await n.aller('/annuaire')).texte).toContain(
    "Données de l’Annuaire Santé du 06/03/2026 à 02 h 00, aujourd'hui.",
  )
  cabinet.avancer(40 * 86_400_000)
  await n.connecter()
  expect((await n.aller('/annuaire')).texte).toContain('il y a 40 jours. Rechargez l’annuaire')
  cabinet.avancer(-40 * 86_400_000)
})

test('ouvre la fiche d’une structure et celle d’une personne', async () => {
  const structure = await n.aller('/annuaire/structures/F990000014')
  expect(structure.texte).toContain('Secrétariat de pneumologie')
  const personne = await n.aller(`/annuaire/personnes/8${HAKIM}`)
  expect(personne.texte).toMatch(
    /Identité professionnelle.*CENTRE HOSPITALIER.*CABINET DES TILLEULS/,
  )
  expect((await n.aller('/annuaire/personnes/899799999999')).statut).toBe(404)
})
