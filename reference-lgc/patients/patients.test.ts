import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import {
  ADRUN,
  champDe,
  creer,
  creerNavigateur,
  lignes,
  type Navigateur,
  ouvrirLgc,
  remettreANeuf,
  valeur,
} from '../essai/navigateur.essai.ts'

const lgc = ouvrirLgc()
let n: Navigateur
beforeEach(async () => {
  await remettreANeuf(lgc)
  n = creerNavigateur(lgc)
  await n.connecter()
})
afterAll(() => lgc.fermer())

const statut = (html: string) => /class="statut[^>]*>.*?<\/svg>([^<]+)</.exec(html)?.[1]
const valider = async (justificatif: string) =>
  n.envoyer('/patients/1/valider', { justificatif, version: await version() })
const version = async () =>
  /name="version" value="(\d+)"/.exec((await n.aller('/patients/1')).html)?.[1] ?? ''
const modifier = async (traits: Record<string, string>) =>
  n.envoyer('/patients/1/modifier', { ...ADRUN, version: await version(), ...traits })

describe('la création', () => {
  test('ouvre la fiche d’une identité provisoire, ses dix champs sous leurs libellés', async () => {
    const page = await creer(n)
    expect(page.chemin).toBe('/patients/1')
    expect(statut(page.html)).toBe('provisoire')
    expect(
      [
        'Nom de naissance',
        'Premier prénom de naissance',
        'Liste des prénoms de naissance',
        'Date de naissance',
        'Sexe',
        'Code du lieu de naissance',
        'Nom utilisé',
        'Prénom utilisé',
        'Matricule INS',
        'OID',
      ].map((l) => valeur(page.html, l)),
    ).toEqual([
      'ADRUN',
      'ZOE',
      'Non renseigné',
      '31/12/1975',
      'F féminin',
      '63220 Mazoires',
      'Non renseigné',
      'Non renseigné',
      'Non renseigné',
      'Non renseigné',
    ])
  })

  test('montre dix champs et le numéro de sécurité sociale, cinq obligatoires', async () => {
    const { html } = await n.chercher({ nom: 'ADRUN' })
    const page = await n.aller(/href="(\/patients\/nouveau[^"]+)"/.exec(html)?.[1] ?? '')
    for (const libelle of ['Nom utilisé', 'Matricule INS', 'OID', 'Numéro de sécurité sociale'])
      expect(page.texte).toContain(libelle)
    expect(page.html.match(/aria-required="true"/g)).toHaveLength(5)
    expect(champDe(page.html, 'lieuNaissance')).toBe('')
  })

  test('dit tous les champs manquants à la fois et ne perd rien de tapé', async () => {
    const page = await creer(n, { premierPrenom: 'Zoé', nomUtilise: "L'été" })
    expect(page.statut).toBe(422)
    expect(page.texte).toContain('4 champs à corriger')
    expect([champDe(page.html, 'premierPrenom'), champDe(page.html, 'nomUtilise')]).toEqual([
      'ZOE',
      'L&#39;ETE',
    ])
    expect(page.html).toContain('aria-describedby="sexe-mention sexe-erreur"')
    expect((await n.chercher({ nom: 'Z' })).texte).toContain('Aucun patient trouvé')
  })

  test('dit ce qu’elle a converti', async () => {
    const page = await creer(n, { ...ADRUN, nomNaissance: 'Œdrun-Été' })
    expect(page.texte.replaceAll('\u00A0', ' ')).toContain(
      'Nom de naissance : « Œdrun-Été » est enregistré « OEDRUN-ETE ».',
    )
    expect(valeur(page.html, 'Nom de naissance')).toBe('OEDRUN-ETE')
  })

  test('accepte un lieu inconnu, et un code hors de la table avec un avertissement', async () => {
    expect((await creer(n, { ...ADRUN, lieuNaissance: '99999' })).texte).toContain('Lieu inconnu')
    const page = await creer(n, { ...ADRUN, lieuNaissance: '2A020' })
    expect(page.texte).toContain("n'est pas dans la table des lieux")
  })

  test('signale un dossier aux mêmes traits', async () => {
    await creer(n)
    expect((await creer(n)).texte).toContain('Le dossier n° 1 porte les mêmes')
  })

  test('aide à trouver un code de lieu sans rien perdre', async () => {
    const cherche = await creer(n, { ...ADRUN, lieuNaissance: '', lieuCherche: 'clermont-fer' })
    expect(cherche.texte).toContain('63113 Clermont-Ferrand')
    expect(champDe(cherche.html, 'nomNaissance')).toBe('ADRUN')
    const choisi = await creer(n, { ...ADRUN, lieuNaissance: '', choisirLieu: '63113' })
    expect(champDe(choisi.html, 'lieuNaissance')).toBe('63113')
  })
})

describe('la validation', () => {
  beforeEach(() => creer(n))

  test('d’un titre à haut degré de confiance valide l’identité', async () => {
    const page = await valider('PA')
    expect(statut(page.html)).toBe('validée')
    expect(page.texte).toContain("Passeport : l'identité est validée.")
  })

  test('d’un titre à faible degré de confiance ne change rien', async () => {
    const page = await valider('PC')
    expect(statut(page.html)).toBe('provisoire')
    expect(page.texte).toContain('degré de confiance faible')
  })

  test('d’un titre faible n’efface pas un contrôle plus fort', async () => {
    await valider('CN')
    expect(statut((await valider('PC')).html)).toBe('validée')
  })

  test('n’a pas de titre d’avance et en exige un', async () => {
    expect((await n.aller('/patients/1/valider')).html).toContain('<option value="">')
    const page = await valider('')
    expect([
      page.statut,
      page.texte.includes('Choisissez le justificatif que vous avez vu.'),
    ]).toEqual([422, true])
  })

  test('se retire après confirmation', async () => {
    await valider('CN')
    expect((await n.aller('/patients/1/retirer-validation')).texte).toContain('sera retiré')
    const page = await n.envoyer('/patients/1/retirer-validation', { version: await version() })
    expect(statut(page.html)).toBe('provisoire')
  })

  test('est refusée quand le dossier a changé depuis son affichage', async () => {
    const vue = await version()
    await modifier({ nomUtilise: 'AUTRE' })
    const page = await n.envoyer('/patients/1/valider', { justificatif: 'CN', version: vue })
    expect([statut(page.html), page.texte.includes('a été modifié depuis')]).toEqual([
      'provisoire',
      true,
    ])
  })

  test('avertit d’un lieu inconnu', async () => {
    await modifier({ lieuNaissance: '99999' })
    expect((await valider('CN')).texte).toContain('lieu de naissance inconnu (99999)')
  })
})

describe('la modification', () => {
  beforeEach(() => creer(n))

  test('change un trait et le consigne avec sa valeur d’avant', async () => {
    const page = await modifier({ dateNaissance: '30/12/1975' })
    expect(valeur(page.html, 'Date de naissance')).toBe('30/12/1975')
    const historique = await n.aller('/patients/1/historique')
    const [derniere] = lignes(historique.html)
    expect(derniere?.slice(2, 4)).toEqual(['Camille TESTIER', 'Modification'])
    expect(derniere?.[4]?.replaceAll('\u00A0', ' ')).toContain(
      'Date de naissance : de « 31/12/1975 » à « 30/12/1975 »',
    )
  })

  test('d’un dossier changé entre-temps garde la saisie et le dit', async () => {
    const page = await modifier({ nomUtilise: 'MARTIN', version: '0' })
    expect([page.statut, champDe(page.html, 'nomUtilise')]).toEqual([409, 'MARTIN'])
  })

  test('passe par les mêmes règles que la création', async () => {
    expect((await modifier({ nomNaissance: 'ADRUN2' })).statut).toBe(422)
  })
})

describe('les attributs', () => {
  beforeEach(() => creer(n))
  const poser = async (...attributs: string[]) =>
    n.envoyer('/patients/1/attributs', {
      ...Object.fromEntries(attributs.map((a) => [a, 'oui'])),
      version: await version(),
    })

  test('homonyme et douteuse se combinent, fictive reste seule', async () => {
    expect((await poser('homonyme', 'douteuse')).texte).toContain('Attributs enregistrés')
    expect((await poser('fictive', 'homonyme')).texte).toContain(
      'ne peut être ni homonyme ni douteuse',
    )
  })

  test('douteuse efface la validation, après confirmation, et la rend impossible', async () => {
    await valider('CN')
    expect((await poser('douteuse')).texte).toContain('seront effacées')
    const page = await poser('douteuse', 'action').then(async () =>
      n.envoyer('/patients/1/attributs', {
        douteuse: 'oui',
        action: 'confirmer',
        version: await version(),
      }),
    )
    expect(statut(page.html)).toBe('provisoire')
    expect(page.html).toContain('<span class="attribut">douteuse</span>')
    expect((await valider('CN')).texte).toContain('levez le doute')
    expect(statut((await poser()).html)).toBe('provisoire')
  })

  test('douteuse, fictive ou sexe indéterminé empêchent d’appeler INSi', async () => {
    await poser('douteuse')
    const page = await n.envoyer('/patients/1/insi')
    expect(page.texte).toContain("l'appel à INSi est impossible")
    expect(page.html.match(/<button[^>]*disabled/g)).toHaveLength(1)
    expect((await n.aller('/reglages/journal-insi')).texte).toContain('Aucune ligne')
  })
})
