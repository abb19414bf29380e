import path from 'node:path'
import { accorder } from '../../libelles.ts'
import { cheminPourCommande } from '../chemin-pour-commande.ts'
import { type Empreintes, type EmpreintesVues, empreintesVues } from '../empreintes-vues.ts'
import type { RegleCampagne } from '../types.ts'

const MONTRES = 3

/** Les étapes montrées des deux côtés, et différentes. */
const differer = (ici: Empreintes, avant: Empreintes): string[] =>
  [...ici].flatMap(([cle, empreinte]) => {
    const ancienne = avant.get(cle)
    return ancienne === undefined || ancienne === empreinte ? [] : [cle]
  })

function opposer(ici: EmpreintesVues, avant: EmpreintesVues) {
  const ecrans = differer(ici.ecrans, avant.ecrans)
  const messages = differer(ici.messages, avant.messages)
  const scenarios = [...new Set([...ecrans, ...messages].map((cle) => cle.split(' ')[0]))]
  const dits = [
    ecrans.length > 0 && accorder(ecrans.length, 'écran'),
    messages.length > 0 && accorder(messages.length, 'message'),
  ].filter((dit) => dit !== false)
  return { scenarios, dit: dits.join(' et ') }
}

/**
 * Le numéro de version change dès qu'un élément du code change (convention, article 4, note 4 [V]) : le même
 * numéro avec d'autres écrans ou d'autres messages est à expliquer. Une information, non un refus : les
 * données ont pu changer. La campagne la plus récente qui diffère suffit à le montrer.
 */
export const versionDejaVue: RegleCampagne = ({ lue, anterieures }) => {
  if (anterieures.length === 0) return []
  const ici = empreintesVues(lue.dossier)
  const opposees = anterieures.map(({ dossier, vues }) => ({ dossier, ...opposer(ici, vues) }))
  const differente = opposees.find(({ scenarios }) => scenarios.length > 0)
  if (differente === undefined) return []
  const { dossier, scenarios, dit } = differente
  const [avant, apres] = [path.basename(dossier), path.basename(lue.dossier)]
  const noms = `${scenarios.slice(0, MONTRES).join(', ')}${scenarios.length > MONTRES ? '…' : ''}`
  return [
    {
      id: 'dossier.version-deja-vue',
      gravite: 'information',
      observe: `La version ${lue.campagne.versionLgc} donnait autre chose dans la campagne ${avant} : changement sur ${dit} (${noms}).`,
      suite: `Changez de numéro si le logiciel a changé ; sinon regardez ce qui diffère : npx segur dossier comparer ${cheminPourCommande(avant)} ${cheminPourCommande(apres)}`,
      source: 'convention MDV-LGC-Va1, article 4, note 4',
      marque: 'V',
    },
  ]
}
