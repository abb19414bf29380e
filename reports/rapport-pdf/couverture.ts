import { dateHeure } from '../campagne/dates.ts'
import {
  accorder,
  cibleEnClair,
  compterEnMots,
  LIBELLES_ENVIRONNEMENT,
  MENTION_VERDICT,
  servicesEnClair,
} from '../libelles.ts'
import { compterLieux } from '../modele/compter-lieux.ts'
import { lireReserves } from '../modele/reserves.ts'
import type { CampagneLue } from '../modele/types.ts'
import { ACCENT, ENCRE, fonte, type Pdf, textePdf } from '../pdf.ts'
import { ecrire } from './blocs.ts'
import { dessinerTable } from './table.ts'
import { dessinerVerdicts } from './verdicts.ts'

function ecrireMention(doc: Pdf): void {
  const texte = textePdf(MENTION_VERDICT)
  const largeur = fonte(doc, texte, 'gras', 11).widthOfString(texte) + 24
  const { x, y } = { x: doc.page.margins.left, y: doc.y }
  doc.addStructure(
    doc.struct('P', {}, () => {
      doc.lineWidth(1.5).strokeColor(ACCENT).roundedRect(x, y, largeur, 28, 4).stroke()
      fonte(doc, texte, 'gras', 11)
        .fillColor(ENCRE)
        .text(texte, x + 12, y + 7)
    }),
  )
  doc.x = x
  doc.y = y + 40
}

/** Qui, quoi, quand, sur quoi, et ce qu'il faut savoir avant le premier chiffre. */
export function dessinerCouverture(doc: Pdf, lue: CampagneLue): void {
  const { campagne, resume, fin } = lue
  const { machine, rem } = campagne
  ecrire(doc, 'second', `Synthèse de campagne • ${campagne.banc}`)
  ecrire(doc, 'titre', `${campagne.produit} ${campagne.versionLgc}`)
  ecrireMention(doc)
  const faits = [
    `Référentiel : ${rem.rem}, révision ${rem.revision} (${rem.statut})`,
    `Profils : ${['Général', ...campagne.profils.filter((p) => p !== 'Général')].join(', ')}`,
    `Éditeur : ${campagne.editeur.denomination} ; cible : ${cibleEnClair(campagne.cible)}`,
    `Services : ${servicesEnClair(campagne.services)}`,
    `Du ${dateHeure(campagne.debut)} au ${dateHeure(fin)} (heure de Paris)`,
    `Machine : ${machine.systeme}, Node ${machine.node}, ${machine.navigateur}`,
  ]
  for (const fait of faits) ecrire(doc, 'texte', fait)
  doc.moveDown(0.5)
  for (const { titre, texte } of lireReserves(lue)) ecrire(doc, 'second', `${titre} ${texte}`)
  doc.moveDown(0.5)

  ecrire(doc, 'section', 'Verdicts par scénario')
  const { joues, attendus } = resume.scenarios
  ecrire(doc, 'texte', `${accorder(joues, 'scénario joué', 'scénarios joués')} sur ${attendus}.`)
  dessinerVerdicts(doc, lue)

  ecrire(doc, 'section', 'Preuves')
  ecrire(doc, 'texte', `${compterEnMots(resume.preuves).join(' ; ')}.`)
  const lieux = compterLieux(lue)
  if (lieux.length === 0) return
  dessinerTable(
    doc,
    [
      { titre: 'Prises sur', part: 0.34 },
      { titre: 'Lieu exigé par le référentiel', part: 0.3 },
      { titre: 'Preuves', part: 0.12, alignement: 'right' },
      { titre: 'Recevables', part: 0.12, alignement: 'right' },
      { titre: 'Répétitions', part: 0.12, alignement: 'right' },
    ],
    lieux.map(({ pris, exige, ...comptes }) => [
      LIBELLES_ENVIRONNEMENT[pris],
      LIBELLES_ENVIRONNEMENT[exige],
      String(comptes.preuves),
      String(comptes.recevables),
      String(comptes.repetitions),
    ]),
  )
}
