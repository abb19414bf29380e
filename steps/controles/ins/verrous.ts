import type { Constat } from '../../../reports/campagne/types.ts'
import {
  type ChampVerrou,
  type Coordonnee,
  type ResultatEnregistrement,
  type TentativeTrait,
  TRAITS_VERROUILLES,
  type TraitsSaisis,
} from '../../pilotes/contrat.ts'
import { citer, controler, normaliser } from '../controle.ts'

/** INS.29 (règle 26) : aucun des sept champs ne se modifie, et chaque refus se voit. */
export function traitsVerrouilles(tentatives: readonly TentativeTrait[]): Constat {
  const fautes = TRAITS_VERROUILLES.flatMap((champ) => {
    const tentative = tentatives.find((t) => t.champ === champ)
    if (!tentative) return [`${champ} non tenté`]
    if (tentative.enregistre) return [`${champ} modifié`]
    return tentative.refus.trim() === '' ? [`${champ} : refus invisible`] : []
  })
  return controler({
    id: 'ins.traits-verrouilles',
    conforme: fautes.length === 0,
    attendu: 'sept tentatives refusées, et le refus visible à chaque fois',
    observe: fautes.join(', ') || tentatives.map((t) => `${t.champ} : ${t.refus}`).join(', '),
    ou: 'modification de l’identité',
    action:
      'Verrouiller matricule, OID, nom et prénoms de naissance, date, sexe et code lieu pour un utilisateur ordinaire.',
    source: 'guide INS, règle 26 [V]',
  })
}

/** INS.30 (règle 26) : chaque champ verrouillé se distingue d'un champ libre. */
export function verrousVisibles(champs: readonly ChampVerrou[]): Constat {
  const muets = TRAITS_VERROUILLES.filter(
    (champ) => (champs.find((c) => c.champ === champ)?.marque.trim() ?? '') === '',
  )
  return controler({
    id: 'ins.verrous-visibles',
    conforme: muets.length === 0,
    attendu: 'les sept champs grisés ou marqués',
    observe:
      muets.length > 0
        ? `rien ne distingue : ${muets.join(', ')}`
        : champs.map((c) => `${c.champ} (${c.marque})`).join(', '),
    ou: 'modification de l’identité',
    action: 'Griser ou marquer d’un mot ou d’un cadenas chaque champ verrouillé.',
    source: 'guide INS, règle 26 [V]',
  })
}

/** INS.31 (règle 26) : la modification des traits complémentaires est acceptée. */
export function modificationAcceptee(resultat: ResultatEnregistrement): Constat {
  return controler({
    id: 'ins.modification-acceptee',
    conforme: resultat.accepte,
    attendu: 'modification acceptée',
    observe: `${resultat.accepte ? 'acceptée' : 'refusée'}, ${citer(resultat.messages)}`,
    ou: 'modification de l’identité',
    action: 'Laisser modifier nom utilisé, prénom utilisé et coordonnées à tous les statuts.',
    source: 'guide INS, règle 26 [V]',
  })
}

const sansMiseEnForme = (valeur: string) => normaliser(valeur).replace(/[ .]/g, '')

/** INS.31 (règle 26) : les coordonnées saisies sont celles de la fiche, à la mise en forme près. */
export function coordonneesEnregistrees(
  lues: Partial<Record<Coordonnee, string>>,
  saisies: Pick<TraitsSaisis, Coordonnee>,
): Constat {
  const ecarts = Object.entries(saisies).filter(
    ([champ, valeur]) =>
      sansMiseEnForme(lues[champ as Coordonnee] ?? '') !== sansMiseEnForme(valeur),
  )
  return controler({
    id: 'ins.coordonnees-enregistrees',
    conforme: ecarts.length === 0,
    attendu: Object.values(saisies).join(', '),
    observe: Object.values(lues).join(', ') || 'aucune coordonnée',
    ou: 'fiche patient, coordonnées',
    action: 'Laisser modifier les coordonnées d’une identité récupérée ou qualifiée.',
    source: 'guide INS, règle 26 [V]',
  })
}
