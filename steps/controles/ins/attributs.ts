import type { Constat } from '../../../reports/campagne/types.ts'
import type { Attribut, IdentiteAffichee, ReponseInsiAffichee } from '../../pilotes/contrat.ts'
import { citer, controler, normaliser } from '../controle.ts'

const MOTS: Record<Attribut, RegExp> = {
  homonyme: /homonyme/,
  douteuse: /douteu(?:x|se)/,
  fictive: /ficti(?:f|ve)/,
}

/** INS.27, INS.28 (règle 25) : l'attribut est posé, et se voit avec l'identité. */
export function attributAffiche(fiche: IdentiteAffichee, attribut: Attribut): Constat {
  return controler({
    id: 'ins.attribut-affiche',
    conforme: fiche.attributs.some((a) => MOTS[attribut].test(normaliser(a))),
    attendu: `l'attribut ${attribut}`,
    observe: fiche.attributs.join(', ') || 'aucun attribut',
    ou: 'bandeau d’identité',
    action: 'Afficher les attributs de l’identité sur tous les écrans du patient.',
    source: 'guide INS, règle 25 ; ins.md §9 [V]',
  })
}

/** INS.27 (règle 25) : une identité douteuse ou fictive n'a plus ni matricule ni OID. */
export function insEffacee(fiche: IdentiteAffichee): Constat {
  const reste = [fiche.champs.matriculeIns, fiche.champs.oid]
    .map((champ) => champ?.valeur ?? '')
    .filter((valeur) => /\d/.test(valeur))
  return controler({
    id: 'ins.ins-effacee',
    conforme: reste.length === 0,
    attendu: 'ni matricule INS ni OID sur la fiche',
    observe: reste.join(', ') || 'aucun',
    ou: 'fiche patient',
    action: 'Effacer le matricule INS et l’OID quand l’attribut douteux ou fictif est posé.',
    source: 'guide INS, règle 25 ; ins.md §9 EXI ID 24 et 26 [V]',
  })
}

/** INS.28 (règle 25) : l'appel n'a pas lieu, et l'écran dit pourquoi. */
export function appelBloque(
  reponse: ReponseInsiAffichee,
  texteEcran: string,
  attribut: Attribut,
): Constat {
  const raison = [...reponse.messages, ...texteEcran.split('\n')].find((texte) => {
    const lu = normaliser(texte)
    return MOTS[attribut].test(lu) && /insi|appel|impossible|bloqu/.test(lu)
  })
  const recue = reponse.reprisePossible || reponse.comparaison.length > 0
  return controler({
    id: 'ins.appel-bloque',
    conforme: !recue && raison !== undefined,
    attendu: `appel impossible, et l'attribut ${attribut} donné pour raison`,
    observe: `${recue ? 'réponse d’INSi reçue' : 'aucune réponse d’INSi'}, ${raison ? citer([raison]) : 'aucune raison à l’écran'}`,
    ou: 'fiche patient, commande d’appel à INSi',
    action:
      'Désactiver l’appel à INSi, et le refuser côté serveur, tant que l’attribut est posé ; dire pourquoi.',
    source: 'guide INS, règle 25 ; ins.md §9 [V]',
  })
}
