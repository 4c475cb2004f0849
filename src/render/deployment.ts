import type {Deployment} from '../model/context.ts'
import {link, text} from './markdown.ts'

/** One line on the deployment that was looked at; empty where its event says nothing of it. */
export function deploymentLine({url, environment}: Deployment): string {
  if (url === '' && environment === '') return ''
  const where = url === '' ? '' : ` ${link(text(url.replace(/^https?:\/\//i, '').replace(/\/$/, ''), 200), url)}`
  return `On the deployment${where}${environment === '' ? '' : ` (${text(environment, 100)})`}.`
}
