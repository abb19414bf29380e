import type { Constat } from '../../../../reports/campagne/types.ts'
import { controler } from '../../controle.ts'
import { chercherMention, type Mention, mot } from './mentions.ts'

export interface TraitsAjoutes {
  nomUtilise: string
  prenomUtilise: string
  lieuNaissance: string
}

const mentions = (t: TraitsAjoutes): Mention[] => [
  { nom: 'nom utilisé', valeur: mot(t.nomUtilise), intitule: /(?<![a-z])nom (?:utilise|d.usage)/ },
  { nom: 'prénom utilisé', valeur: mot(t.prenomUtilise), intitule: /prenom (?:utilise|d.usage)/ },
  {
    nom: 'code du lieu de naissance',
    valeur: mot(t.lieuNaissance),
    intitule: /lieu de naissance|code (?:insee|cog)/,
  },
]

/** INS.56 (règle 32) : les traits que le site ajoute se lisent, nommés, sur l'édition. */
export function editionTraitsAjoutes(texte: string, traits: TraitsAjoutes): Constat {
  const etats = mentions(traits).map((m) => ({ nom: m.nom, etat: chercherMention(texte, m) }))
  return controler({
    id: 'ins.edition-traits-ajoutes',
    conforme: etats.every(({ etat }) => etat === 'présente'),
    attendu: 'nom utilisé, prénom utilisé et code du lieu de naissance, nommés',
    observe: etats.map(({ nom, etat }) => `${nom} : ${etat}`).join(', '),
    ou: 'édition produite',
    action: 'Faire suivre aux éditions le réglage des traits imprimés.',
    source: 'guide INS, règle 32 [V]',
  })
}
