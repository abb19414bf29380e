import type { Constat } from '../../../reports/campagne/types.ts'
import type { MessageListe } from '../../pilotes/contrat.ts'
import { controler, normaliser } from '../controle.ts'

const OU = 'boîte de réception'
const USAGER = /\b(?:patient|usager|citoyen|mon espace sante)e?s?\b/

const ligneDe = (boite: readonly MessageListe[], objet: string): string | null =>
  boite.find((message) => normaliser(message.objet).includes(normaliser(objet)))?.ligne ?? null

/** UX.25 : un mot, et pas la couleur seule, dit qu'un message vient d'un patient. */
export function provenanceDistincte(
  boite: readonly MessageListe[],
  objets: { patient: string; professionnel: string },
): Constat {
  const patient = ligneDe(boite, objets.patient)
  const professionnel = ligneDe(boite, objets.professionnel)
  const dit = (ligne: string | null) => ligne !== null && USAGER.test(normaliser(ligne))
  return controler({
    id: 'mss.provenance-distincte',
    conforme: dit(patient) && professionnel !== null && !dit(professionnel),
    attendu: 'le message du patient dit qu’il vient d’un patient, celui du professionnel non',
    observe: `patient : ${patient ?? 'absent'} ; professionnel : ${professionnel ?? 'absent'}`,
    ou: OU,
    action:
      'Distinguer dans la liste les messages de Mon espace santé, par un mot ou une icône nommée.',
    source: 'SC.MSS/UX.25, ECO.3.1.1 [V] ; mssante.md §14',
  })
}

/** UX.28 : le préfixe technique de l'objet ne se montre pas. */
export function objetSansPrefixe(boite: readonly MessageListe[], titre: string): Constat {
  const recu = boite.find(({ objet }) => normaliser(objet).includes(normaliser(titre)))
  return controler({
    id: 'mss.objet-sans-prefixe',
    conforme: recu !== undefined && !/XDM\/1\.0/i.test(recu.ligne),
    attendu: `« ${titre} », sans « XDM/1.0/DDM+ »`,
    observe: recu?.ligne ?? `${boite.length} message(s), aucun « ${titre} »`,
    ou: OU,
    action: 'Retirer de l’objet affiché le préfixe XDM/1.0/DDM+ ; la source le garde.',
    source: 'SC.MSS/UX.28 [V] ; mssante.md §14',
  })
}

/** UX.31 : le patient qui écrit se reconnaît, dans la liste et dans le message. */
export function usagerIdentifie(
  vus: { liste: readonly MessageListe[]; message: string },
  { objet, traits }: { objet: string; traits: readonly string[] },
): Constat {
  const liste = ligneDe(vus.liste, objet) ?? ''
  const absents = (texte: string) => {
    const dit = normaliser(texte).replace(/\s/g, '')
    return traits.filter((trait) => !dit.includes(normaliser(trait).replace(/\s/g, '')))
  }
  const manques = [
    ...absents(liste).map((trait) => `${trait} dans la liste`),
    ...absents(vus.message).map((trait) => `${trait} dans le message`),
  ]
  return controler({
    id: 'mss.usager-identifie',
    conforme: manques.length === 0,
    attendu: `${traits.join(', ')}, dans la liste et dans le message`,
    observe: `${liste || 'message absent'}${manques.length > 0 ? ` (absent : ${manques.join(', ')})` : ''}`,
    ou: OU,
    action:
      'Montrer avec le message le nom de naissance, le premier prénom et le matricule du patient.',
    source: 'SC.MSS/UX.31, ECO.3.1.2 [V]',
  })
}
